import { Args, ArgsType, Ctx, Field, ObjectType } from 'type-graphql';
import { listCost } from '../../platform/graphql/list-cost.js';
import { enumOf } from '../../record/enum.js';
import { LanguageArgument } from '../../record/localised-text.type.js';
import { wanted, type RequestContext } from '../../record/request-context.js';
import { toldIn } from '../../platform/text/told-in.js';
import type { Completeness, ElementPresence } from './completeness.js';
import { ELEMENTS_IN_FRENCH } from './elements-fr.js';
import { standard, standardElement, type Standard, type StandardElement } from './standard.vocabulary.js';

export const StandardEnum = enumOf(standard, 'Standard', 'Standards for microcredentials.');
export const StandardElementEnum = enumOf(standardElement, 'StandardElement', 'Elements of standards that a register can hold.');

@ObjectType('StandardElementPresence', { description: 'An element of a standard, and whether a record has it.' })
export class StandardElementPresence implements ElementPresence {
  @Field(() => StandardElementEnum, { description: 'The element.' })
  element!: StandardElement;

  @Field(() => Boolean, { description: 'Whether the standard requires it; else it recommends it.' })
  required!: boolean;

  @Field(() => Boolean, { description: 'Whether the record has it.' })
  present!: boolean;

  @Field(() => String, { description: 'What the element is, in words; in English where it cannot be told in the language wanted.' })
  says(@Args(() => LanguageArgument) { language }: LanguageArgument, @Ctx() context: RequestContext): string {
    return (toldIn(wanted(context, language)) === 'fr' ? ELEMENTS_IN_FRENCH : standardElement.descriptions)[this.element];
  }
}

@ObjectType('Completeness', { description: 'Which elements of a standard a record has.' })
export class CompletenessType {
  constructor(private readonly completeness: Completeness) {}

  @Field(() => StandardEnum, { description: 'The standard.' })
  get standard(): Standard {
    return this.completeness.standard;
  }

  @Field(() => [StandardElementEnum], { description: 'Required elements that the record gives.' })
  get present(): StandardElement[] {
    return this.completeness.present;
  }

  @Field(() => [StandardElementEnum], { description: 'Required elements that it does not give, even where one could be worked out.' })
  get missing(): StandardElement[] {
    return this.completeness.missing;
  }

  @Field(() => [StandardElementPresence], { complexity: listCost(5), description: 'Every element one by one, recommended ones too.' })
  get elements(): StandardElementPresence[] {
    return this.completeness.elements.map((presence) => Object.assign(new StandardElementPresence(), presence));
  }
}

@ArgsType()
export class StandardArgument {
  @Field(() => StandardEnum, { nullable: true, description: 'The standard; the European one unless told.' })
  standard?: Standard | null;
}

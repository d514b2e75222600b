import { ask } from './ask.js';
import { common } from './common.js';
import { compare } from './compare.js';
import { data } from './data.js';
import { evidence } from './evidence.js';
import { frameworks } from './frameworks.js';
import { importFile } from './import-file.js';
import { refusal } from './refusal.js';
import { microcredentialForm } from './microcredential-form.js';
import { microcredentialFormMore } from './microcredential-form-more.js';
import { microcredentials } from './microcredentials.js';
import { register } from './register.js';
import { signIn } from './sign-in.js';
import { steward } from './steward.js';

export const english = { ...common, ...ask, ...compare, ...frameworks, ...microcredentials, ...evidence, ...signIn, ...register, ...refusal, ...importFile, ...microcredentialForm, ...microcredentialFormMore, ...steward, ...data } as const;

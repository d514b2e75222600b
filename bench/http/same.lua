local q = io.open("/tmp/q.json"):read("*a")
wrk.method="POST"; wrk.body=q; wrk.headers["content-type"]="application/json"

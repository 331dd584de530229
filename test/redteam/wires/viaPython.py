# One request by a library of Python's: LIBRARY; the request as JSON on stdin, the answer as JSON on stdout.
import json
import sys
import warnings

warnings.filterwarnings('ignore')
asked = json.load(sys.stdin)
url, method, headers = asked['url'], asked['method'], asked['headers']
data = asked['body'].encode() if asked.get('body') is not None else None
if sys.argv[1] == 'requests':
    import requests

    answer = requests.request(method, url, data=data, headers=headers, verify=False, timeout=20)
else:
    import httpx

    answer = httpx.Client(verify=False, http2=True, timeout=20).request(method, url, content=data, headers=headers)
print(json.dumps({'status': answer.status_code, 'text': answer.text}))

/** What every usual request shares, most usual last, in the lines that `encodeObservation` writes. */
const blocks: readonly string[] = [
  // names and values that turn up alone
  'x-forwarded-for\nx-forwarded-proto\nx-forwarded-host\nx-real-ip\nvia\nforwarded\nCookie\nAuthorization\ncookie\nDNT:1\nSec-GPC\nsec-gpc\nAlt-Used\nTE:trailers\nte:trailers\nPriority:u=4\nPriority:u=1, i\n',
  'User-Agent:Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1\n',
  'user-agent:Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Mobile Safari/537.36\nsec-ch-ua-mobile:?1\nsec-ch-ua-platform:"Android"\n',
  '"Chrome OS"\n"Linux"\n SamsungBrowser/29.0 OPR/120.0.0.0 Edg/150.0.0.0\n"Microsoft Edge";v="150" "Brave";v="150" "Opera";v="120"\n"Not_A Brand";v="99" "Not)A;Brand";v="8" "Not/A)Brand";v="24" "Not;A=Brand";v="8"\n',
  'accept-language:de-DE,de;q=0.9,en-US;q=0.8,en;q=0.7,fr-FR,fr;q=0.9,es-ES,es;q=0.9,en-GB,en;q=0.9,zh-CN,zh;q=0.9,pt-BR,pt;q=0.9,ja,ru,it\n',
  // TLS, HTTP/2 and TCP
  't13d1516h2_8daaf6152771_806a8c22fdea\t1:65536;2:0;4:6291456;6:262144|15663105|0|m,a,s,p\t256\t220\t110\tmss,nop,ws,nop,nop,sok/128/64240/1460/8/mss,sok,ts,nop,ws/64/64240/1460/7/\tmss,nop,ws,nop,nop,ts,sok,eol/64/65535/1460/6/\n',
  // Safari
  'Content-Type:text/plain;charset=UTF-8\nAccept:*/*\nSec-Fetch-Site:same-origin\nAccept-Language:en-GB,en;q=0.9\nAccept-Encoding:gzip, deflate, br\nSec-Fetch-Mode:cors\nOrigin:https://www.\nUser-Agent:Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15\nReferer\nContent-Length\nConnection\nSec-Fetch-Dest:empty\nPriority:u=3, i\n',
  // Firefox
  'Host\nUser-Agent:Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:150.0) Gecko/20100101 Firefox/150.0\nAccept:*/*\nAccept-Language:en-US,en;q=0.5\nAccept-Encoding:gzip, deflate, br, zstd\nContent-Type:text/plain;charset=UTF-8\nReferer:https://\nContent-Length\nOrigin:https://\nConnection\nReferer:http://127.0.0.1\nSec-Fetch-Dest:sharedworker\nSec-Fetch-Mode:same-origin\nSec-Fetch-Site:same-origin\nPriority:u=4\nService-Worker\nPragma\nCache-Control\n',
  'user-agent:Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0\naccept:*/*\naccept-language:en-US,en;q=0.9\naccept-encoding:gzip, deflate, br, zstd\ncontent-type:text/plain;charset=UTF-8\nreferer:https://\ncontent-length\norigin:https://\nsec-fetch-dest:empty\nsec-fetch-mode:cors\nsec-fetch-site:same-origin\npriority:u=4\nte:trailers\n',
  // Chromium on HTTP/2
  'accept:*/*\nservice-worker\ncache-control\nsec-fetch-site:same-origin\nsec-fetch-mode:same-origin\nsec-fetch-dest:serviceworker\nreferer:https://\nuser-agent:Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36\naccept-encoding:gzip, deflate, br, zstd\naccept-language:en-US,en;q=0.9\npriority:u=4, i\n',
  'content-length\nsec-ch-ua-platform:"Windows"\nuser-agent:Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36\nsec-ch-ua:"Google Chrome";v="150", "Chromium";v="150", "Not A(Brand";v="24"\ncontent-type:text/plain;charset=UTF-8\nsec-ch-ua-mobile:?0\naccept:*/*\norigin:https://www.\nsec-fetch-site:same-site\nsec-fetch-mode:cors\nsec-fetch-dest:empty\nreferer:https://www.\naccept-encoding:gzip, deflate, br, zstd\naccept-language:en-US,en;q=0.9\npriority:u=1, i\n',
  // Chromium on HTTP/1.1: service worker script, worker script, POST from a worker, challenge
  'Host\nConnection\nCache-Control\nAccept:*/*\nService-Worker\nSec-Fetch-Site:same-origin\nSec-Fetch-Mode:same-origin\nSec-Fetch-Dest:serviceworker\nReferer:http://127.0.0.1:8787\nUser-Agent:Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36\nAccept-Encoding:gzip, deflate, br, zstd\nAccept-Language:en-US,en;q=0.9\n',
  'GET\nHost\nConnection\nAccept:*/*\nSec-Fetch-Site:same-origin\nSec-Fetch-Mode:same-origin\nSec-Fetch-Dest:sharedworker\nReferer:https://\n',
  'POST\nHost\nConnection\nContent-Length\nUser-Agent:Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36\nContent-Type:text/plain;charset=UTF-8\nAccept:*/*\nOrigin:http://127.0.0.1:8787\nSec-Fetch-Site:same-origin\nSec-Fetch-Mode:cors\nSec-Fetch-Dest:empty\nReferer:http://127.0.0.1:8787\nAccept-Encoding:gzip, deflate, br, zstd\nAccept-Language:en-US,en;q=0.9\n',
  'default\nlogin\nhttp://127.0.0.1:8787\nPOST\nHost\nConnection\nContent-Length\nsec-ch-ua-platform:"macOS"\nUser-Agent:Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36\nsec-ch-ua:"Chromium";v="150", "Not:A-Brand";v="8"\nContent-Type:text/plain;charset=UTF-8\nsec-ch-ua-mobile:?0\nAccept:*/*\nOrigin:https://\nSec-Fetch-Site:same-origin\nSec-Fetch-Mode:cors\nSec-Fetch-Dest:empty\nReferer:https://\nAccept-Encoding:gzip, deflate, br, zstd\nAccept-Language:en-US,en;q=0.9\n',
];

/**
 * Preset dictionary of sealed observations (RFC 1950 section 2.2), tied to the box's version byte.
 *
 * A change of one byte makes every receipt under way unreadable, so it changes with the version alone.
 */
export const dictionary: Buffer = Buffer.from(blocks.join(''), 'latin1');

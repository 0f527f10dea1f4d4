import { BlockList, isIP } from 'node:net'

/** Networks that are not of the public internet, by IANA's registries of special-purpose addresses. */
const ranges = [
  '0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24',
  '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24',
  '224.0.0.0/4', '240.0.0.0/4', '::/128', '::1/128', '64:ff9b:1::/48', '100::/64', '2001::/23', '2001:db8::/32',
  '2002::/16', 'fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8',
] // prettier-ignore

const blocked = new BlockList()
for (const range of ranges) {
  const [network, length] = range.split('/') as [string, string]
  blocked.addSubnet(network, Number(length), network.includes(':') ? 'ipv6' : 'ipv4')
}

/** Whether an IP address is of this machine, a private network, or none that the internet routes. */
export function isPrivateAddress(address: string): boolean {
  const version = isIP(address)
  if (version === 0) return true
  // An address of IPv4 may be written as one of IPv6 (RFC 4291, RFC 6052): in dots, or in two groups of digits.
  const mapped = /^(?:::ffff:|64:ff9b::)(?:([\d.]+)|([\da-f]{1,4}):([\da-f]{1,4}))$/i.exec(address)
  if (mapped) {
    const [, dotted, high = '0', low = '0'] = mapped
    const [a, b] = [Number.parseInt(high, 16), Number.parseInt(low, 16)]
    return isPrivateAddress(dotted ?? [a >> 8, a & 255, b >> 8, b & 255].join('.'))
  }
  return blocked.check(address, version === 6 ? 'ipv6' : 'ipv4')
}

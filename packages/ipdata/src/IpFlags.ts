/**
 * What a network is used for.
 *
 * `true` where a loaded source says so, `false` where a source that claims to be complete says not, absent where no
 * loaded source can tell. `anycast` is announced from many places at once: where it is says nothing.
 */
export interface IpFlags {
  hosting?: boolean;
  vpn?: boolean;
  tor?: boolean;
  relay?: boolean;
  proxy?: boolean;
  mobile?: boolean;
  satellite?: boolean;
  corporate?: boolean;
  education?: boolean;
  access?: boolean;
  crawler?: boolean;
  anycast?: boolean;
}

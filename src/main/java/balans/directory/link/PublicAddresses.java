package balans.directory.link;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/// Which addresses are of the public internet. Everything else could be a machine beside this one: its own services, the
/// local network, a provider's metadata.
final class PublicAddresses {

    private PublicAddresses() {}

    static boolean isPublic(InetAddress address) {
        return switch (address) {
            case Inet4Address four -> isPublic4(four.getAddress());
            case Inet6Address six -> isPublic6(six.getAddress());
            default -> false; // not sealed: java.net knows these two
        };
    }

    /// Without what IANA lists as special: this network, private, carriers', loopback, link-local (with the metadata of
    /// clouds), protocols, documentation, 6to4 relays, benchmarks, multicast and reserved.
    private static boolean isPublic4(byte[] bytes) {
        int a = bytes[0] & 0xff;
        int b = bytes[1] & 0xff;
        int c = bytes[2] & 0xff;
        return !(a == 0 || a == 10 || a == 127 || a >= 224
                || a == 100 && b >= 64 && b < 128
                || a == 169 && b == 254
                || a == 172 && b >= 16 && b < 32
                || a == 192 && b == 168
                || a == 192 && b == 0 && (c == 0 || c == 2)
                || a == 192 && b == 88 && c == 99
                || a == 192 && b == 31 && c == 196
                || a == 192 && b == 52 && c == 193
                || a == 192 && b == 175 && c == 48
                || a == 198 && (b == 18 || b == 19)
                || a == 198 && b == 51 && c == 100
                || a == 203 && b == 0 && c == 113);
    }

    /// Only global unicast (2000::/3), and of that not the ranges that carry an IPv4 address (Teredo, 6to4) or are for
    /// protocols and documentation. Loopback, link-local, unique-local, mapped and NAT64 addresses lie outside it.
    private static boolean isPublic6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        var global = (first & 0xe000) == 0x2000;
        var special = first == 0x2001 && (second < 0x0200 || second == 0x0db8) || first == 0x2002 || first == 0x3fff;
        return global && !special;
    }
}

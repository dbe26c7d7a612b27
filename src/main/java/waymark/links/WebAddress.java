package waymark.links;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses of the web, written so that every program reads the same in them. */
final class WebAddress {
    private static final Pattern PARTS = Pattern.compile("(?i)(https?)://([^/?#]+)([^#]*)(#.*)?");
    private static final Pattern HOST = Pattern.compile("([\\p{L}\\p{M}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+])(:\\d{0,5})?");
    private static final String ENCODED_ZERO = "%00";

    private WebAddress() {}

    /** The address that is meant. None where it has no host, hides one behind a name to log in with, or breaks off. */
    static Optional<URI> of(String target) {
        var parts = PARTS.matcher(target);
        // Browsers take \ for /, other programs don't: two readers, two hosts.
        if (target.indexOf('\\') >= 0 || target.contains(ENCODED_ZERO) || !parts.matches()) {
            return Optional.empty();
        }
        var host = HOST.matcher(parts.group(2));
        if (!host.matches()) {
            return Optional.empty();
        }
        String port = host.group(2) == null ? "" : host.group(2);
        String anchor = parts.group(4) == null ? "" : parts.group(4).substring(1);
        try {
            String address = parts.group(1).toLowerCase(Locale.ROOT) + "://" + ascii(host.group(1)) + port
                    + path(PercentCode.encoded(parts.group(3)))
                    + (anchor.isEmpty() ? "" : "#" + path(PercentCode.encoded(anchor.replace("#", "%23"))));
            return Optional.of(new URI(address)).filter(uri -> uri.getRawAuthority() != null);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String ascii(String host) {
        return host.startsWith("[") ? host : IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
    }

    private static String path(String encoded) {
        return encoded.replace("[", "%5B").replace("]", "%5D");
    }
}

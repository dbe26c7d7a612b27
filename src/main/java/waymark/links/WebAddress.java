package waymark.links;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Web addresses, normalized so that every program interprets them in the same way. */
final class WebAddress {
    private static final Pattern PARTS = Pattern.compile("(?i)(https?)://([^/?#]+)([^#]*)(#.*)?");
    private static final Pattern HOST = Pattern.compile("([\\p{L}\\p{M}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+])(:\\d{0,5})?");
    private static final String ENCODED_ZERO = "%00";

    private WebAddress() {}

    /** The normalized address; empty if it has no host, hides the host behind a user name, or is incomplete. */
    static Optional<URI> of(String target) {
        var parts = PARTS.matcher(target);
        // Browsers treat \ as /, other programs don't, so they would disagree about the host.
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
                    + path(PercentEncoding.encoded(parts.group(3)))
                    + (anchor.isEmpty() ? "" : "#" + path(PercentEncoding.encoded(anchor.replace("#", "%23"))));
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

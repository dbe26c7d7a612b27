package waymark.links;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Mail addresses that may be opened. Refuses all headers except the harmless ones: some mail programs attach files. */
final class MailAddress {
    private static final Set<String> HARMLESS = Set.of("to", "cc", "bcc", "subject", "body");

    private MailAddress() {}

    static Optional<URI> of(String target) {
        String rest = target.substring(target.indexOf(':') + 1);
        int query = rest.indexOf('?');
        String to = query < 0 ? rest : rest.substring(0, query);
        String headers = query < 0 ? "" : rest.substring(query + 1);
        if (to.startsWith("-") || to.startsWith("/") || to.indexOf('@') < 1 || !isOneLine(to) || rest.contains("%00")) {
            return Optional.empty();
        }
        for (String header : headers.split("[&;]")) {
            if (!header.isEmpty() && !isHarmless(header)) {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(new URI("mailto:" + PercentEncoding.encoded(rest)));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isHarmless(String header) {
        String name = header.substring(0, Math.max(0, header.indexOf('='))).toLowerCase(Locale.ROOT);
        return HARMLESS.contains(name) && (name.equals("body") || isOneLine(header));
    }

    private static boolean isOneLine(String part) {
        return PercentEncoding.decoded(part)
                .filter(text -> text.indexOf('\\') < 0 && text.codePoints().noneMatch(LinkPolicy::hides))
                .isPresent();
    }
}

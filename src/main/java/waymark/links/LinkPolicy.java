package waymark.links;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import waymark.links.LinkPolicy.Decision.Jump;
import waymark.links.LinkPolicy.Decision.Open;
import waymark.links.LinkPolicy.Decision.Refuse;

/**
 * Decides what a link in a roadmap may do. A roadmap is untrusted: links may only lead to places within it, the web, mail addresses and
 * harmless files in its folder; everything else is refused with a reason. Accesses the disk only if the text of the link gives no reason to
 * refuse it.
 *
 * {@snippet :
 * var policy = new LinkPolicy(Path.of("plan.md"));
 * policy.decide("https://example.org/sets");   // Open[uri=https://example.org/sets]
 * policy.decide("#maps");   // Jump[anchor=maps]
 * policy.decide("../diary.md");   // Refuse[reason=OUTSIDE]
 * policy.decide("javascript:alert(1)");   // Refuse[reason=SCHEME]
 * }
 */
public final class LinkPolicy {
    private static final int LONGEST = 4096;
    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");

    private final FolderFiles files;
    private final String name;

    /** What to do with a link. */
    public sealed interface Decision {
        /** The browser or mail program of the platform opens it. */
        record Open(URI uri) implements Decision {}

        /**
         * It leads to a heading of the roadmap.
         *
         * @param anchor the heading's anchor, without {@code #}
         */
        record Jump(String anchor) implements Decision {}

        /**
         * The platform opens a file in the roadmap's folder.
         *
         * @param file its real path, without symbolic links
         */
        record OpenFile(Path file) implements Decision {}

        /** The link is refused. */
        record Refuse(Reason reason) implements Decision {}
    }

    /** Why a link is refused. */
    public enum Reason {
        /** It can't be parsed. */
        MALFORMED,
        /** It is longer than any sensible link. */
        TOO_LONG,
        /** It contains characters whose only use is to disguise it. */
        HIDDEN_CHARACTERS,
        /** It is neither a web nor a mail address. */
        SCHEME,
        /** The file isn't in the roadmap's folder. */
        OUTSIDE,
        /** The file's type isn't known to be harmless. */
        FILE_TYPE,
        /** The file doesn't exist. */
        MISSING
    }

    /** @param roadmap the file that contains the links */
    public LinkPolicy(Path roadmap) {
        Path file = roadmap.toAbsolutePath().normalize();
        this.files = new FolderFiles(file.getParent());
        this.name = file.getFileName().toString();
    }

    /** What to do with a link, as written in the Markdown. */
    public Decision decide(String written) {
        if (written.length() > LONGEST) {
            return new Refuse(Reason.TOO_LONG);
        }
        String target = written.strip();
        if (target.codePoints().anyMatch(LinkPolicy::hides)) {
            return new Refuse(Reason.HIDDEN_CHARACTERS);
        }
        var scheme = SCHEME.matcher(target);
        if (scheme.find()) {
            return switch (scheme.group(1).toLowerCase(Locale.ROOT)) {
                case "http", "https" -> open(WebAddress.of(target));
                case "mailto" -> open(MailAddress.of(target));
                default -> new Refuse(Reason.SCHEME);
            };
        }
        return target.startsWith("#") ? jump(target.substring(1)) : file(target);
    }

    /** Whether it is a control character, an unpaired surrogate, a line separator or a character that changes the direction of text. */
    static boolean hides(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || character >= 0x202a && character <= 0x202e
                || character >= 0x2066 && character <= 0x2069
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static Decision open(Optional<URI> uri) {
        return uri.<Decision>map(Open::new).orElseGet(() -> new Refuse(Reason.MALFORMED));
    }

    private static Decision jump(String anchor) {
        return PercentEncoding.decoded(anchor).<Decision>map(Jump::new).orElseGet(() -> new Refuse(Reason.MALFORMED));
    }

    /** Files don't take a query; an anchor is used if the file is the roadmap itself. */
    private Decision file(String target) {
        int hash = target.indexOf('#');
        String anchor = hash < 0 ? "" : target.substring(hash + 1);
        String place = hash < 0 ? target : target.substring(0, hash);
        int query = place.indexOf('?');
        var path = PercentEncoding.decoded(query < 0 ? place : place.substring(0, query));
        if (path.isEmpty() || path.get().isEmpty()) {
            return new Refuse(Reason.MALFORMED);
        }
        if (path.get().codePoints().anyMatch(LinkPolicy::hides)) {
            return new Refuse(Reason.HIDDEN_CHARACTERS);
        }
        boolean self = path.get().equals(name) || path.get().equals("./" + name);
        return self ? jump(anchor) : files.find(path.get());
    }
}

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
 * Decides what a link in a roadmap may do. A roadmap is someone else's text: only places within it, the web, mail and plain
 * files beside it are reached; everything else is refused with a reason. Looks at the disk, after the words of the link
 * alone have given no cause to refuse it.
 */
public final class LinkPolicy {
    private static final int LONGEST = 4096;
    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");

    private final FolderFiles files;
    private final String name;

    /** What is to be done with a link. */
    public sealed interface Decision {
        /** The platform's browser or mail program opens it. */
        record Open(URI uri) implements Decision {}

        /**
         * It leads to a heading of the roadmap.
         *
         * @param anchor the heading's anchor, without {@code #}
         */
        record Jump(String anchor) implements Decision {}

        /**
         * The platform opens a file of the roadmap's folder.
         *
         * @param file where it really is: no part of it is a symbolic link
         */
        record OpenFile(Path file) implements Decision {}

        /** It leads nowhere. */
        record Refuse(Reason reason) implements Decision {}
    }

    /** Why a link is refused. */
    public enum Reason {
        /** It can't be understood. */
        MALFORMED,
        /** It is longer than a link has cause to be. */
        TOO_LONG,
        /** It holds characters that only hide what it is. */
        HIDDEN_CHARACTERS,
        /** Neither the web nor mail. */
        SCHEME,
        /** A file that is not in the roadmap's folder. */
        OUTSIDE,
        /** A file that is not known to be harmless. */
        FILE_TYPE,
        /** There is no such file. */
        MISSING
    }

    /** @param roadmap the file that the links stand in */
    public LinkPolicy(Path roadmap) {
        Path file = roadmap.toAbsolutePath().normalize();
        this.files = new FolderFiles(file.getParent());
        this.name = file.getFileName().toString();
    }

    /** What to do with that link, as it stands in the Markdown. */
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

    /** Controls, halves of characters, and what turns the direction of writing round. */
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
        return PercentCode.decoded(anchor).<Decision>map(Jump::new).orElseGet(() -> new Refuse(Reason.MALFORMED));
    }

    /** A query means nothing to a file; an anchor does where the file is the roadmap itself. */
    private Decision file(String target) {
        int hash = target.indexOf('#');
        String anchor = hash < 0 ? "" : target.substring(hash + 1);
        String place = hash < 0 ? target : target.substring(0, hash);
        int query = place.indexOf('?');
        var path = PercentCode.decoded(query < 0 ? place : place.substring(0, query));
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

package waymark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The arguments of the command line. Java decodes them in the charset of the locale, which loses all other letters if that is ASCII, as in
 * containers and under cron. Then they are read again as UTF-8. Under Windows they are always read again.
 *
 * @param words the arguments
 * @param unreadable the first argument whose letters are lost
 */
record Arguments(List<String> words, Optional<String> unreadable) {
    /** Where Linux keeps the arguments as bytes. */
    private static final Path GIVEN = Path.of("/proc/self/cmdline");

    private static final char LOST = '\uFFFD';

    /** The arguments as Java decoded them. */
    static Arguments of(String... read) {
        if (WindowsApi.isHere() && read.length > 0) {
            return new Arguments(exact(List.of(read), WindowsApi.words()), Optional.empty());
        }
        return List.of(read).stream().allMatch(Arguments::isAscii)
                ? new Arguments(List.of(read), Optional.empty())
                : of(List.of(read), given(GIVEN));
    }

    /**
     * The arguments as they were given. A code page replaces letters that it lacks by others or by question marks.
     *
     * @param given the words of the process, which start before the arguments; empty if they aren't known
     */
    static List<String> exact(List<String> read, List<String> given) {
        // The first word is the program itself.
        if (given.size() <= read.size()) {
            return read;
        }
        List<String> last = given.subList(given.size() - read.size(), given.size());
        for (int i = 0; i < read.size(); i++) {
            // Java may have expanded one word, such as *.md, to several: then the words can't be matched.
            if (!isReadOf(last.get(i), read.get(i))) {
                return read;
            }
        }
        return last;
    }

    /** Each letter that every code page has is in its place, including stars and question marks: no file name has replaced them. */
    private static boolean isReadOf(String given, String read) {
        if (isAscii(given)) {
            return given.equals(read);
        }
        String pattern = Pattern.compile("\\p{ASCII}+|\\P{ASCII}+")
                .matcher(given)
                .replaceAll(run -> Matcher.quoteReplacement(
                        isAscii(run.group())
                                ? Pattern.quote(run.group())
                                : ".{1," + run.group().length() + "}"));
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(read).matches();
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(c -> c < 0x80);
    }

    /** @param given the words of the process as bytes, which start before the arguments; empty if they aren't known */
    static Arguments of(List<String> read, List<byte[]> given) {
        boolean isKnown = given.size() >= read.size();
        var words = new ArrayList<String>();
        Optional<String> unreadable = Optional.empty();
        for (int i = 0; i < read.size(); i++) {
            String word = read.get(i);
            Optional<String> exact =
                    isKnown ? utf8(given.get(given.size() - read.size() + i)) : Optional.<String>empty();
            words.add(exact.orElse(word));
            if (exact.isEmpty() && word.indexOf(LOST) >= 0 && unreadable.isEmpty()) {
                unreadable = Optional.of(word);
            }
        }
        return new Arguments(List.copyOf(words), unreadable);
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static List<byte[]> given(Path file) {
        try {
            return split(Files.readAllBytes(file));
        } catch (IOException elsewhere) {
            return List.of();
        }
    }

    /** Each word ends with a zero byte. */
    static List<byte[]> split(byte[] all) {
        var words = new ArrayList<byte[]>();
        int start = 0;
        for (int at = 0; at < all.length; at++) {
            if (all[at] == 0) {
                words.add(Arrays.copyOfRange(all, start, at));
                start = at + 1;
            }
        }
        return words;
    }

    String[] array() {
        return words.toArray(String[]::new);
    }
}

package waymark.store;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import waymark.files.RegularFile;

/** Recognizes progress files: at least one line is of the form that this program writes. */
final class ProgressFileDetector implements ByteLines.Sink {
    /** The beginning of each line that this program writes. Whole lines can be long, so this is enough to recognize most files. */
    private static final String START = "{\"v\":1,\"id\":\"";

    private static final int ID = 26;
    private static final Pattern BEGINNING = Pattern.compile("\uFEFF?\\s*\\{\"v\":1,\"id\":\"[0-3][0-9A-Z]{25}\",");
    private static final int LOOKED_AT = 256;

    private boolean found;
    private boolean blank = true;

    private ProgressFileDetector() {}

    /** Whether the content is that of a progress file. Empty content may become one. */
    static boolean isOurs(InputStream content) throws IOException {
        byte[] first = content.readNBytes(LOOKED_AT);
        var start = new String(first, StandardCharsets.UTF_8);
        if (BEGINNING.matcher(start).lookingAt() || first.length < LOOKED_AT && breaksOff(start)) {
            return true;
        }
        var lines = ProgressFileDetector.in(new SequenceInputStream(new ByteArrayInputStream(first), content));
        return lines.found || lines.blank;
    }

    /** Whether there is a line of a progress file in the first {@code most} bytes of a file. */
    static boolean holdsLines(Path file, int most) {
        try (var in = RegularFile.open(file, Long.MAX_VALUE)) {
            byte[] first = in.readNBytes(LOOKED_AT);
            return BEGINNING.matcher(new String(first, StandardCharsets.UTF_8)).lookingAt()
                    || ProgressFileDetector.in(new SequenceInputStream(
                                    new ByteArrayInputStream(first),
                                    new ByteArrayInputStream(in.readNBytes(most - LOOKED_AT))))
                            .found;
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Whether the first line is incomplete and has no content yet: power failed while it was written. */
    private static boolean breaksOff(String start) {
        return start.length() < START.length() + ID + 2 && (START.startsWith(start) || start.startsWith(START));
    }

    private static ProgressFileDetector in(InputStream content) throws IOException {
        var lines = new ProgressFileDetector();
        ByteLines.read(
                new FilterInputStream(content) {
                    @Override
                    public int read(byte[] bytes, int offset, int length) throws IOException {
                        return lines.found ? -1 : super.read(bytes, offset, length);
                    }
                },
                lines);
        return lines;
    }

    @Override
    public void line(byte[] bytes, int length, boolean ended) {
        if (!found) {
            var line = new String(bytes, 0, length, StandardCharsets.UTF_8).replace("\uFEFF", "");
            found = JsonEntryReader.isStamped(line);
            blank &= line.isBlank();
        }
    }

    @Override
    public void tooLong() {
        blank = false;
    }
}

package waymark.app;

import java.io.IOException;
import waymark.export.ExportContent;
import waymark.export.ExportFormat;

/** The text of an export while it is written. Stops when the job is cancelled or enough lines have been written. */
final class ExportText implements Appendable {
    private final Job job;
    private final Appendable text;
    private int linesLeft;

    /** Thrown when enough has been written. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1;

        Enough() {
            super(null, null, false, false);
        }
    }

    /** @param text receives the text, in memory */
    ExportText(Job job, int lines, Appendable text) {
        this.job = job;
        this.text = text;
        this.linesLeft = lines;
    }

    void write(ExportFormat format, ExportContent content) {
        try {
            format.write(this, content);
        } catch (Enough enough) {
            return;
        } catch (IOException e) {
            throw new IllegalStateException("memory can be written", e);
        }
    }

    @Override
    public Appendable append(CharSequence more) throws IOException {
        return append(more, 0, more.length());
    }

    @Override
    public Appendable append(CharSequence more, int start, int end) throws IOException {
        job.check();
        for (int at = start; linesLeft < Integer.MAX_VALUE && at < end; at++) {
            if (more.charAt(at) == '\n' && --linesLeft == 0) {
                text.append(more, start, at + 1);
                throw new Enough();
            }
        }
        text.append(more, start, end);
        return this;
    }

    @Override
    public Appendable append(char letter) throws IOException {
        return append(String.valueOf(letter));
    }
}

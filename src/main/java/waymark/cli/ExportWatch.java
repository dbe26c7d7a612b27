package waymark.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import waymark.app.ExportFile;
import waymark.app.FileWatch;
import waymark.app.ProblemException;
import waymark.app.Session;
import waymark.app.SessionState;

/** Writes an export again whenever the roadmap or the progress changes or a new day begins, until the process is ended. */
final class ExportWatch {
    private static final int SECONDS_BETWEEN_LOOKS = 60;
    private static final int SECONDS_TO_END = 10;

    private final Terminal terminal;
    private final Session session;
    private final Path target;
    private final Function<SessionState, byte[]> form;
    private final BlockingQueue<Boolean> news = new LinkedBlockingQueue<>();
    private byte[] written;

    /** @param written the bytes that were written first */
    ExportWatch(Terminal terminal, Session session, Path target, Function<SessionState, byte[]> form, byte[] written) {
        this.terminal = terminal;
        this.session = session;
        this.target = target;
        this.form = form;
        this.written = written;
    }

    /** Runs until the thread is interrupted, for example by Ctrl+C. A write in progress is completed. */
    ExitCode run() {
        var ended = new CountDownLatch(1);
        var ending = new Thread(ending(Thread.currentThread(), ended));
        Runtime.getRuntime().addShutdownHook(ending);
        terminal.report("cli.watching", target);
        terminal.err().flush();
        FileWatch watch = session.watch(() -> news.add(true));
        try {
            while (true) {
                boolean changed = news.poll(SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS) != null;
                news.clear();
                if (changed) {
                    session.refresh();
                }
                session.followDay();
                update();
            }
        } catch (InterruptedException e) {
            return ExitCode.DONE;
        } finally {
            watch.close();
            ended.countDown();
        }
    }

    /** Ending the process is the normal way to stop, so it exits with 0. */
    private Runnable ending(Thread watching, CountDownLatch ended) {
        return () -> {
            watching.interrupt();
            try {
                ended.await(SECONDS_TO_END, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            terminal.err().flush();
            Runtime.getRuntime().halt(ExitCode.DONE.code());
        };
    }

    private void update() {
        SessionState state = session.state();
        byte[] bytes = form.apply(state);
        if (Arrays.equals(bytes, written)) {
            return;
        }
        try {
            ExportFile.update(state, bytes, target, written);
            written = bytes;
            terminal.report("cli.exported", target);
        } catch (ProblemException e) {
            // It is tried again with the next change, or in a minute.
            terminal.reportText(terminal.messages().text(e.problem()));
        }
        terminal.err().flush();
    }
}

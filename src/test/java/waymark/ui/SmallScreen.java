package waymark.ui;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.Set;

/**
 * The platform without a display has a screen of 1000 × 1000, and fails to copy a window there that reaches beyond. Such a
 * window is laid out and can be drawn all the same: that failure alone is let pass.
 */
final class SmallScreen {
    private SmallScreen() {}

    /** Lets it pass from now on. On the window's thread. */
    static void letWindowsReachBeyond() {
        var thread = Thread.currentThread();
        UncaughtExceptionHandler others = thread.getUncaughtExceptionHandler();
        thread.setUncaughtExceptionHandler((where, failure) -> {
            if (!isCopying(failure)) {
                others.uncaughtException(where, failure);
            }
        });
    }

    private static boolean isCopying(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        for (StackTraceElement step : trace) {
            if (step.getClassName().equals("com.sun.glass.ui.headless.HeadlessWindow")) {
                return Set.of("blit", "clearRect").contains(step.getMethodName());
            }
        }
        return false;
    }
}

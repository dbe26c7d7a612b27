package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** Work that can be cancelled until it writes or shows something, and how its end is reported. */
class JobTest {
    private final List<Object> told = new ArrayList<>();

    @Test
    void whatIsCancelledStopsAtTheNextLook() {
        var job = new Job(Job.What.IMPORT, () -> told.add("stopped"));
        assertThat(job.what()).isEqualTo(Job.What.IMPORT);
        assertThatCode(job::check).doesNotThrowAnyException();
        assertThat(job.cancel()).isTrue();
        assertThatThrownBy(job::check).isInstanceOf(CancellationException.class);
        assertThatThrownBy(job::finish).isInstanceOf(CancellationException.class);
        job.stop();
        assertThat(told).containsExactly("stopped");
    }

    @Test
    void whatFinishesCanNotBeCancelledAnyMore() {
        var job = new Job(Job.What.EXPORT);
        job.finish();
        assertThat(job.cancel()).isFalse();
        assertThatCode(job::check).doesNotThrowAnyException();
        assertThatCode(job::finish).doesNotThrowAnyException();
    }

    @Test
    void workOnTheSameThreadReportsItsResultOrWhyThereIsNone() {
        var failure = new IOException("full");
        var error = new StackOverflowError();
        Background.SAME_THREAD.run(() -> 7, told::add, told::add);
        Background.SAME_THREAD.run(new Job(Job.What.OPEN), () -> 8, told::add, told::add);
        Background.SAME_THREAD.run(
                () -> {
                    throw failure;
                },
                told::add,
                told::add);
        Background.SAME_THREAD.<Integer>run(
                () -> {
                    throw error;
                },
                told::add,
                reason -> told.add(reason.getCause()));
        assertThat(told).containsExactly(7, 8, failure, error);
    }

    @Test
    void whoeverFailsToShowAResultIsNotToldOfAFailure() {
        assertThatThrownBy(() -> Background.SAME_THREAD.run(
                        () -> 7,
                        result -> {
                            throw new IllegalStateException("blind");
                        },
                        told::add))
                .hasMessage("blind");
        assertThat(told).isEmpty();
    }

    @Test
    void whereNothingIsToBeWrittenNothingIsDone() {
        Background.NEVER.run(() -> told.add("done"), told::add, told::add);
        Background.SAME_THREAD.later(Duration.ZERO, () -> told.add("later"));
        assertThat(told).isEmpty();
    }

    @Test
    void whatIsDoneInAnyCaseIsDoneAfterTheReportAndEvenIfThatFails() {
        Background.<String>inAnyCase(() -> told.add("end"), told::add).accept("result");
        assertThatThrownBy(() -> Background.<String>inAnyCase(() -> told.add("end"), result -> {
                            throw new IllegalStateException("blind");
                        })
                        .accept("result"))
                .hasMessage("blind");
        assertThat(told).containsExactly("result", "end", "end");
    }

    @Test
    void anErrorThatNobodyCaughtGoesToWhoeverTheThreadTells() throws Exception {
        var failure = new IllegalStateException("unseen");
        var thread = new Thread(() -> Background.unexpected(failure));
        thread.setUncaughtExceptionHandler((where, what) -> told.add(what));
        thread.start();
        thread.join();
        assertThat(told).containsExactly(failure);
    }
}

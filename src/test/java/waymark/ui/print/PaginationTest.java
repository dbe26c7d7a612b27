package waymark.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each line is on one page, whole and in its order; headings don't end a page. */
class PaginationTest {
    private record Row(int number, double height, boolean staysWithNext) implements Pagination.Line {}

    private static double height(List<Row> page) {
        return page.stream().mapToDouble(Row::height).sum();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whateverTheLinesAre(long seed) {
        var random = new Random(seed);
        var rows = new ArrayList<Row>();
        for (int i = 0; i < 3_000; i++) {
            rows.add(new Row(i, 5 + random.nextInt(60), random.nextInt(6) == 0));
        }

        List<List<Row>> pages = Pagination.pages(rows, 700);

        assertThat(pages.stream().flatMap(List::stream)).isEqualTo(rows);
        assertThat(pages).allSatisfy(page -> {
            assertThat(page).isNotEmpty();
            assertThat(height(page)).isLessThanOrEqualTo(700);
        });
        assertThat(pages.subList(0, pages.size() - 1))
                .allSatisfy(page -> assertThat(page.getLast().staysWithNext()).isFalse());
        for (int i = 0; i + 1 < pages.size(); i++) {
            var next = new ArrayList<Row>();
            for (Row row : pages.get(i + 1)) {
                next.add(row);
                if (!row.staysWithNext()) {
                    break;
                }
            }
            assertThat(height(pages.get(i)) + height(next))
                    .as("no page is left before it is full")
                    .isGreaterThan(700);
        }
    }

    @Test
    void headingsAloneAndLinesHigherThanAPageEndSomewhere() {
        var headings = new ArrayList<Row>();
        for (int i = 0; i < 50; i++) {
            headings.add(new Row(i, 30, true));
        }
        assertThat(Pagination.pages(headings, 100).stream().flatMap(List::stream))
                .isEqualTo(headings);
        List<Row> high = List.of(new Row(0, 10, true), new Row(1, 500, false), new Row(2, 10, false));
        assertThat(Pagination.pages(high, 100).stream().flatMap(List::stream)).isEqualTo(high);
        assertThat(Pagination.pages(List.<Row>of(), 100)).isEmpty();
        assertThat(Pagination.pages(List.of(new Row(0, 100, false), new Row(1, 1, false)), 100))
                .hasSize(2);
    }
}

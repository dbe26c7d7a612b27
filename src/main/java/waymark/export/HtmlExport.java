package waymark.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import waymark.forecast.Forecast;
import waymark.forecast.Forecast.Chance;
import waymark.model.Blank;
import waymark.model.Item;
import waymark.model.Section;
import waymark.model.Topic;
import waymark.outlook.Outlook;
import waymark.progress.Period;
import waymark.schedule.Box;
import waymark.schedule.Count;

/**
 * A self-contained page: no scripts, nothing loaded from elsewhere, collapsible sections, light or dark like the system of whoever opens
 * it, and suitable for printing.
 */
final class HtmlExport implements ExportFormat {
    private static final String STYLE = """
            :root{color-scheme:light dark;--ink:#1f2328;--quiet:#57606a;--line:#d0d7de;--done:#1a7f37;--page:#fff}
            @media(prefers-color-scheme:dark){:root{--ink:#e6edf3;--quiet:#9da7b3;--line:#3d444d;--done:#3fb950;--page:#0d1117}}
            body{background:var(--page);color:var(--ink);font:16px/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;\
            padding:0 1rem;overflow-wrap:anywhere}
            summary{cursor:pointer;padding:.3rem 0;border-bottom:1px solid var(--line)}
            summary :is(h2,h3,h4,h5,h6){display:inline;font-size:1.05rem}
            h1{line-height:1.2}
            ul{list-style:none;padding-left:1.4rem}
            .count,time,.note,.quiet{color:var(--quiet);font-size:.875rem}
            .note{white-space:pre-wrap;margin:.2rem 0 .4rem;border-left:3px solid var(--line);padding-left:.6rem}
            .box{display:inline-block;width:1.3em}
            .done>.box{color:var(--done)}
            .skipped>.text{text-decoration:line-through}
            .bar{width:100%;height:.6rem}
            .bar .all{fill:var(--line)}.bar .part{fill:var(--done)}
            .scroll{overflow-x:auto}
            @media print{body{max-width:none;margin:0}li,summary{break-inside:avoid}summary{break-after:avoid}.scroll{display:none}}
            """;

    @Override
    public String word() {
        return "html";
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public void write(Appendable out, ExportContent content) throws IOException {
        String title = Markup.escape(content.title());
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        // Even if something gets past the escaping, nothing is executed or loaded.
        out.append(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n");
        out.append("<title>" + title + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n");
        out.append("<main>\n<h1 dir=\"auto\">" + title + "</h1>\n");
        Count count = content.rollup().overall();
        out.append("<p>" + count.done() + " of " + count.counted() + " topics done (" + count.percent()
                + "%) on <time datetime=\"" + content.rollup().today() + "\">"
                + content.rollup().today()
                + "</time></p>\n");
        bar(out, count);
        pace(out, Outlook.of(content.activity()));
        var days = content.days();
        if (!days.isEmpty()) {
            out.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Days\">\n");
            HeatMapExport.write(out, days, content.rollup().today());
            out.append("</div>\n");
        }
        new Tree(out, content).write();
        reviews(out, content);
        out.append("</main>\n</body>\n</html>\n");
    }

    private static void bar(Appendable out, Count count) throws IOException {
        String label = count.percent() + "% done";
        out.append("<svg class=\"bar\" viewBox=\"0 0 100 1\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\""
                + label
                + "\"><title>" + label
                + "</title><rect class=\"all\" width=\"100\" height=\"1\"/><rect class=\"part\" width=\""
                + count.percent() + "\" height=\"1\"/></svg>\n");
    }

    /** Writes nothing if there is too little data for a forecast. */
    private static void pace(Appendable out, Outlook outlook) throws IOException {
        if (!(outlook.forecast() instanceof Forecast.Range range)) {
            return;
        }
        out.append(String.format(
                Locale.ROOT,
                "<p class=\"quiet\">%.1f topics a week in the last %d weeks.",
                outlook.pace().perWeek(),
                outlook.pace().weeks()));
        var early = range.by(Chance.P10);
        var late = range.by(Chance.P90);
        if (early.isPresent() && late.isPresent()) {
            out.append(" At this pace, done between " + time(early.get()) + " and " + time(late.get()) + ".");
        } else if (early.isPresent()) {
            out.append(" At this pace, done after " + time(early.get()) + ".");
        }
        out.append("</p>\n");
    }

    private static String time(LocalDate day) {
        return "<time datetime=\"" + day + "\">" + day + "</time>";
    }

    private static void reviews(Appendable out, ExportContent content) throws IOException {
        var reviews = content.progress().reviews();
        if (reviews.isEmpty()) {
            return;
        }
        out.append("<h2>Reviews</h2>\n");
        for (Map.Entry<Period, Map<String, String>> review : reviews.entrySet()) {
            out.append("<h3>" + Markup.escape(review.getKey().toString()) + "</h3>\n");
            for (Map.Entry<String, String> answer : review.getValue().entrySet()) {
                String prompt = content.rollup()
                        .ids()
                        .topic(content.roadmap(), answer.getKey())
                        .map(Topic::text)
                        .orElse("");
                out.append("<p dir=\"auto\"><strong>" + Markup.escape(prompt) + "</strong></p>\n");
                note(out, answer.getValue());
            }
        }
    }

    private static void note(Appendable out, String text) throws IOException {
        out.append("<div class=\"note\" dir=\"auto\">" + Markup.escape(text) + "</div>\n");
    }

    /** Writes the topics one after another, with the open elements on a stack: a roadmap may be deeply nested. */
    private static final class Tree {
        private final Appendable out;
        private final ExportContent content;
        private final Deque<Frame> open = new ArrayDeque<>();
        private final BitSet shown = new BitSet();
        private int sections;

        private static final class Frame {
            private final Topic topic;
            private boolean list;

            Frame(Topic topic) {
                this.topic = topic;
            }
        }

        Tree(Appendable out, ExportContent content) {
            this.out = out;
            this.content = content;
            for (Topic topic : content.roadmap().topics()) {
                if (topic instanceof Item
                        || value(topic).isPresent()
                        || content.note(topic).isPresent()) {
                    for (Optional<Topic> at = Optional.of(topic);
                            at.isPresent() && !shown.get(at.get().index());
                            at = content.roadmap().parent(at.get())) {
                        shown.set(at.get().index());
                    }
                }
            }
        }

        private Optional<String> value(Topic topic) {
            return topic instanceof Blank ? content.progress().field(content.id(topic)) : Optional.empty();
        }

        void write() throws IOException {
            open.push(new Frame(content.roadmap().root()));
            for (Topic topic : content.roadmap().topics()) {
                if (topic == content.roadmap().root() || !shown.get(topic.index())) {
                    continue;
                }
                Topic parent =
                        content.roadmap().parent(topic).orElse(content.roadmap().root());
                while (open.peek().topic != parent && open.size() > 1) {
                    close();
                }
                switch (topic) {
                    case Section section -> section(section);
                    case Item item -> item(item);
                    default -> blank(topic);
                }
            }
            while (open.size() > 1) {
                close();
            }
            endList(open.peek());
        }

        private void section(Section section) throws IOException {
            endList(open.peek());
            sections++;
            int level = Math.min(6, 1 + sections);
            Count count = content.rollup().tally(section).count();
            out.append("<details open>\n<summary><h" + level + " dir=\"auto\">" + title(section) + "</h"
                    + level + "> <span class=\"count\">" + count.done() + " of " + count.counted()
                    + "</span></summary>\n");
            note(section);
            open.push(new Frame(section));
        }

        private void item(Item item) throws IOException {
            beginList();
            Box box = content.rollup().box(item);
            String word = box.word();
            out.append("<li class=\"" + word + "\"><span class=\"box\" role=\"img\" aria-label=\"" + word + "\">"
                    + sign(box) + "</span><span class=\"text\" dir=\"auto\">" + title(item) + "</span>");
            var since = content.since(item).filter(day -> box == Box.DONE);
            if (since.isPresent()) {
                out.append(" <time datetime=\"" + since.get() + "\">" + since.get() + "</time>");
            }
            out.append("\n");
            note(item);
            open.push(new Frame(item));
        }

        private void blank(Topic topic) throws IOException {
            beginList();
            out.append("<li><span class=\"text\" dir=\"auto\">" + title(topic) + "</span>\n");
            HtmlExport.note(out, value(topic).orElse(""));
            open.push(new Frame(topic));
        }

        private void note(Topic topic) throws IOException {
            var note = content.note(topic);
            if (note.isPresent()) {
                HtmlExport.note(out, note.get());
            }
        }

        private static String sign(Box box) {
            return switch (box.word()) {
                case "done" -> "☑";
                case "skipped" -> "☒";
                case "doing" -> "◪";
                default -> "☐";
            };
        }

        private void beginList() throws IOException {
            Frame around = open.peek();
            if (!around.list) {
                around.list = true;
                out.append("<ul>\n");
            }
        }

        private void endList(Frame frame) throws IOException {
            if (frame.list) {
                frame.list = false;
                out.append("</ul>\n");
            }
        }

        private void close() throws IOException {
            Frame frame = open.pop();
            endList(frame);
            if (frame.topic instanceof Section) {
                sections--;
                out.append("</details>\n");
            } else {
                out.append("</li>\n");
            }
        }
    }

    private static String title(Topic topic) {
        return Markup.escape((topic.number() + " " + topic.text()).strip());
    }
}

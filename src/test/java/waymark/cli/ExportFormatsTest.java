package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import nu.validator.client.EmbeddedValidator;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import waymark.export.ExportFormat;

/** Each form of export is read by a reader that is not ours, and no text of a roadmap or a note gets out of its place. */
class ExportFormatsTest extends CommandTest {
    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "</title></style><img src=x onerror=alert(1)>",
            "\" onmouseover=\"alert(1)",
            "' autofocus onfocus='alert(1)",
            "<!-- ]]> --> &lt;b&gt; &amp;",
            "=cmd|' /C calc'!A0",
            "+1+1",
            "-2+3",
            "@SUM(A1)",
            "a,b;c\"d\"\\n",
            "BEGIN:VEVENT",
            "X\\;Y\\,Z",
            "\u202Eright to left\u202C",
            "\u0007bell \u0085 \uFFFF",
            "学习 العربية \uD83D\uDE80",
            "a word of which there are so many that no line of a calendar can hold all of them ".repeat(5));

    static Stream<String> words() {
        return ExportFormat.ALL.stream().map(ExportFormat::word);
    }

    private String export(String format, String... more) {
        var arguments = new ArrayList<>(List.of("--to", format));
        arguments.addAll(List.of(more));
        assertThat(line.on("export", arguments.toArray(String[]::new)))
                .as(line.err())
                .isZero();
        return line.out();
    }

    /** A roadmap of hostile items, each with a hostile note. */
    private void hostile() throws IOException {
        var text = new StringBuilder("# ")
                .append(HOSTILE.getFirst())
                .append("\n\n## Daily ")
                .append(HOSTILE.get(1));
        text.append("\n");
        for (String each : HOSTILE) {
            text.append("- [ ] ").append(each.replace('\n', ' ')).append('\n');
        }
        text.append("\n## Phase 1: ").append(HOSTILE.get(2)).append(" (2 weeks)\n");
        for (String each : HOSTILE) {
            text.append("- [ ] again ").append(each.replace('\n', ' ')).append('\n');
        }
        Files.writeString(line.roadmap, text);
        for (int item = 0; item < HOSTILE.size(); item++) {
            for (int first : List.of(4, HOSTILE.size() + 6)) {
                assertThat(line.run("note", line.roadmap.toString(), "line:" + (first + item), "--", note(item)))
                        .as(line.err())
                        .isZero();
            }
        }
    }

    private static String note(int item) {
        return HOSTILE.get(item) + "\n" + HOSTILE.get(item);
    }

    private static Document html(String page) throws Exception {
        var errors = new ArrayList<String>();
        var parser = new HtmlDocumentBuilder(XmlViolationPolicy.ALLOW);
        parser.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {}

            @Override
            public void error(SAXParseException e) {
                errors.add(e.getLineNumber() + ": " + e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) {
                error(e);
            }
        });
        Document document = parser.parse(new InputSource(new StringReader(page)));
        assertThat(errors).isEmpty();
        return document;
    }

    private static List<Element> all(Document document, String name) {
        var found = document.getElementsByTagName(name);
        var elements = new ArrayList<Element>();
        for (int at = 0; at < found.getLength(); at++) {
            elements.add((Element) found.item(at));
        }
        return elements;
    }

    @Test
    void thePageSaysWhatIsDone() throws Exception {
        line.on("tick", "1.1.1");
        line.on("note", "1.2", "A to Z");
        Document page = html(export("html"));

        assertThat(all(page, "h1")).extracting(Element::getTextContent).containsExactly("Plan");
        assertThat(all(page, "li"))
                .filteredOn(item -> item.getAttribute("class").equals("done"))
                .extracting(item -> item.getTextContent().strip())
                .anySatisfy(text -> assertThat(text).contains("Adding", "2026-"))
                .anySatisfy(text -> assertThat(text).contains("Reading"));
        assertThat(all(page, "div")).extracting(Element::getTextContent).contains("A to Z");
        assertThat(all(page, "li"))
                .extracting(Element::getTextContent)
                .anySatisfy(text -> assertThat(text).contains("1.1.2 Taking away"));
        assertThat(all(page, "details")).isNotEmpty();
    }

    /** By the checker that the W3C runs, which hears of nothing but this page. */
    private static List<String> complaints(String page) throws Exception {
        var checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        checker.setNoLangDetect(true);
        return checker.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)))
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    @Test
    @Tag("seconds")
    void thePageIsValid() throws Exception {
        line.on("tick", "1.1.1");
        line.on("note", "1.2", "A to Z");
        line.on("review", "--set", "learned=A lot");
        String page = export("html");
        assertThat(complaints(page)).isEmpty();
        assertThat(complaints(page.replace("<main>", "<main><li align=left>")))
                .as("the checker checks")
                .isNotEmpty();
        hostile();
        assertThat(complaints(export("html"))).isEmpty();
    }

    @Test
    void noTextGetsOutOfItsPlaceInThePage() throws Exception {
        hostile();
        String text = export("html");
        Document page = html(text);

        assertThat(all(page, "div"))
                .extracting(Element::getTextContent)
                .contains(note(0), note(1), note(2), note(3), note(4));
        for (String name : List.of("script", "img", "iframe", "link", "object", "embed", "form", "a", "base")) {
            assertThat(all(page, name)).as(name).isEmpty();
        }
        assertThat(all(page, "*")).allSatisfy(element -> {
            var attributes = element.getAttributes();
            for (int at = 0; at < attributes.getLength(); at++) {
                assertThat(attributes.item(at).getNodeName()).doesNotStartWith("on");
            }
        });
        assertThat(all(page, "meta"))
                .extracting(element -> element.getAttribute("content"))
                .contains("default-src 'none'; style-src 'unsafe-inline'");
        assertThat(text).doesNotContain("url(", "@import", "src=\"", "href=\"");
        assertThat(all(page, "li")).hasSizeGreaterThanOrEqualTo(2 * HOSTILE.size() - 2);
    }

    @Test
    void theTableIsReadBackAndHoldsNoFormula() throws Exception {
        hostile();
        String table = export("csv");
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(table))
                .getRecords();

        assertThat(rows)
                .hasSizeGreaterThan(2 * HOSTILE.size() - 2)
                .allSatisfy(row -> assertThat(row.isConsistent()).isTrue());
        assertThat(rows)
                .flatExtracting(CSVRecord::toList)
                .filteredOn(cell -> !cell.isEmpty())
                .allSatisfy(
                        cell -> assertThat("=+-@\t\r".indexOf(cell.charAt(0))).isNegative());
        assertThat(rows).extracting(row -> row.get("topic")).contains("'=cmd|' /C calc'!A0", "a,b;c\"d\"\\n");
        assertThat(rows).extracting(row -> row.get("note")).contains("'" + note(5), "'" + note(8), note(9));
        assertThat(table.replace("\r\n", "")).doesNotContain("\r");
    }

    @Test
    void theTableHasAMarkOnlyOnRequest() {
        assertThat(export("csv")).startsWith("id,");
        assertThat(export("csv", "--bom")).startsWith("\uFEFFid,");
    }

    @Test
    void theObjectFitsItsSchema() throws Exception {
        line.on("tick", "1.1.1");
        line.on("tick", "3.1");
        line.on("field", "4.2", "Phase 1");
        line.on("review", "--set", "learned=A lot");
        line.on("note", "1.2", "A to Z");
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("docs/export.schema.json")));

        String object = export("json");

        assertThat(schema.validate(object, InputFormat.JSON)).isEmpty();
        assertThat(object).contains("\"note\":\"A to Z\"", "\"A lot\"", "\"value\":\"Phase 1\"", "\"status\":\"done\"");
        assertThat(schema.validate(object.replace("\"done\"", "\"finished\""), InputFormat.JSON))
                .isNotEmpty();
        hostile();
        assertThat(schema.validate(export("json"), InputFormat.JSON)).isEmpty();
    }

    private static List<CalendarComponent> calendar(String text) throws Exception {
        assertThat(text.split("\r\n", -1))
                .allSatisfy(each ->
                        assertThat(each.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        var calendar = new CalendarBuilder().build(new StringReader(text));
        calendar.validate();
        return calendar.getComponents();
    }

    private static String value(CalendarComponent component, String property) {
        return component.getProperty(property).map(Property::getValue).orElse("");
    }

    @Test
    void theCalendarHoldsTheRoutineAndTheDates() throws Exception {
        line.on("field", "4.3", "2026-11-02");
        List<CalendarComponent> entries = calendar(export("ics"));

        assertThat(entries)
                .filteredOn(entry -> entry.getName().equals(Component.VTODO))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(value(entry, Property.SUMMARY)).isEqualTo("Stretch");
                    assertThat(value(entry, Property.RRULE)).isEqualTo("FREQ=DAILY");
                });
        assertThat(entries)
                .filteredOn(entry -> entry.getName().equals(Component.VEVENT))
                .extracting(entry -> value(entry, Property.SUMMARY))
                .contains("Phase 1: Basics");
        assertThat(entries)
                .extracting(entry -> value(entry, Property.UID))
                .doesNotHaveDuplicates()
                .isEqualTo(calendar(export("ics")).stream()
                        .map(entry -> value(entry, Property.UID))
                        .toList());
    }

    @Test
    void aRoutineThatIsBoundToDaysRecursOnThese() throws Exception {
        Files.writeString(line.roadmap, "# P\n\n## Weekly Routine\n### Monday\n- [ ] Plan\n### Friday\n- [ ] Review\n");

        assertThat(calendar(export("ics")))
                .extracting(entry -> value(entry, Property.SUMMARY) + " " + value(entry, Property.RRULE))
                .containsExactly("Plan FREQ=WEEKLY;BYDAY=MO", "Review FREQ=WEEKLY;BYDAY=FR");
    }

    @Test
    void noTextGetsOutOfItsPlaceInTheCalendar() throws Exception {
        hostile();
        List<CalendarComponent> entries = calendar(export("ics"));

        assertThat(entries)
                .filteredOn(entry -> entry.getName().equals(Component.VTODO))
                .hasSize(HOSTILE.size());
        assertThat(entries)
                .extracting(entry -> value(entry, Property.SUMMARY))
                .contains("BEGIN:VEVENT", "a,b;c\"d\"\\n");
        assertThat(entries)
                .extracting(entry -> value(entry, Property.DESCRIPTION))
                .contains(note(9), note(10), note(11));
    }

    @ParameterizedTest
    @ValueSource(strings = {"badge", "heatmap"})
    void picturesAreWellFormed(String format) throws Exception {
        hostile();
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document picture = factory.newDocumentBuilder().parse(new InputSource(new StringReader(export(format))));

        assertThat(picture.getDocumentElement().getLocalName()).isEqualTo("svg");
        assertThat(all(picture, "script")).isEmpty();
        assertThat(picture.getDocumentElement().getAttribute("aria-label")).isNotBlank();
    }

    /** Byte for byte what is in the files, which were looked at. Where that is to change, the new ones lie in the folder target. */
    @ParameterizedTest
    @MethodSource("words")
    @ValueSource(strings = "md-rich")
    void theSameWhateverTheMachineSpeaks(String format) throws IOException {
        line.on("tick", "1.1.1");
        line.on("tick", "1.2", "--status", "deferred");
        line.on("tick", "2.2", "--status", "skipped");
        line.on("tick", "3.1");
        line.on("note", "1.2", "A to Z,\n\n\"quoted\" & <tagged> 学习");
        line.on("field", "4.3", "2026-11-02");
        line.on("review", "--set", "learned=A lot");
        String here = export(format);
        Path looked = Path.of("src/test/resources/golden/plan." + format);
        Files.writeString(Files.createDirectories(Path.of("target/golden")).resolve("plan." + format), here);
        assertThat(here).isEqualTo(Files.readString(looked));
        Locale before = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(line.in(Locale.GERMAN).on("export", "--to", format)).isZero();
            assertThat(line.out()).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("words")
    void noFileIsReplacedUnasked(String format) throws IOException {
        Path target = Files.writeString(folder.resolve("out"), "mine");

        assertThat(line.on("export", "--to", format, "-o", target.toString())).isNotZero();
        assertThat(target).hasContent("mine");
        assertThat(line.on("export", "--to", format, "-o", target.toString(), "--replace"))
                .isZero();
        assertThat(folder.resolve("out.bak")).hasContent("mine");
        assertThat(line.on("export", "--to", format, "-o", line.roadmap.toString(), "--replace"))
                .isNotZero();
        assertThat(line.roadmap).content().startsWith("# Plan");
    }

    @ParameterizedTest
    @MethodSource("words")
    void helpAndComplaintNameTheFormat(String format) {
        line.run("export", "--help");
        assertThat(line.out()).containsPattern("One of md, [^.]*\\b" + format + "\\b");
        assertThat(line.on("export", "--to", "doc")).isEqualTo(2);
        assertThat(line.err())
                .contains("“doc” isn’t a valid format")
                .containsPattern(": md, [^.]*\\b" + format + "\\b");
    }
}

package waymark.settings;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;
import waymark.files.AtomicFile;
import waymark.files.FileTooLargeException;
import waymark.files.RegularFile;

/**
 * A small file of named texts: one JSON object, written as a whole. Names that its reader doesn't know are kept. A file that can't be
 * opened counts as empty; a damaged one is set aside before a new one is written.
 */
public final class SettingsFile {
    private static final long LONGEST = 8 << 20;
    private static final String NO_SETTINGS = "it isn’t a settings file";
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** The file could be read, but doesn't contain settings. */
    private static final class DamagedException extends IOException {
        private static final long serialVersionUID = 1;

        DamagedException(@Nullable Throwable cause) {
            super(NO_SETTINGS, cause);
        }
    }

    private final Path file;

    /** The file at this path, which need not exist. */
    public SettingsFile(Path file) {
        this.file = file;
    }

    /**
     * The texts; empty if the file is missing or can't be read.
     *
     * @param failed receives why it can't be read
     */
    public SortedMap<String, String> read(BiConsumer<Path, IOException> failed) {
        try {
            return readStrictly();
        } catch (IOException unreadable) {
            failed.accept(file, unreadable);
            return new TreeMap<>();
        }
    }

    private SortedMap<String, String> readStrictly() throws IOException {
        var texts = new TreeMap<String, String>();
        try (var in = RegularFile.open(file, LONGEST);
                JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new DamagedException(null);
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                if (!json.nextToken().isScalarValue()) {
                    throw new DamagedException(null);
                }
                texts.put(name, json.getString());
            }
            return texts;
        } catch (NoSuchFileException missing) {
            return texts;
        } catch (JacksonIOException e) {
            if (e.getCause() instanceof CharConversionException) {
                throw new DamagedException(e);
            }
            throw e.getCause();
        } catch (JacksonException e) {
            throw new DamagedException(e);
        }
    }

    /**
     * Sets these texts and keeps all others.
     *
     * @throws IOException if the file can't be written, or exists and can't be read at the moment; nothing has changed then
     */
    public void put(Map<String, String> texts) throws IOException {
        SortedMap<String, String> all;
        try {
            all = readStrictly();
        } catch (DamagedException | FileTooLargeException damaged) {
            AtomicFile.setAside(file);
            all = new TreeMap<>();
        }
        var before = new TreeMap<>(all);
        all.putAll(texts);
        if (!all.equals(before)) {
            AtomicFile.replacePrivately(file, json(all).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String json(Map<String, String> texts) {
        var text = new StringWriter();
        var context = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter();
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
        try (JsonGenerator json = FACTORY.createGenerator(context, text)) {
            json.writeStartObject();
            texts.forEach(json::writeStringProperty);
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }
}

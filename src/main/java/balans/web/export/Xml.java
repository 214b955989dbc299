package balans.web.export;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes XML for other programs: names come from us, words from anybody. What XML cannot hold at all is left out.
public final class Xml {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;

    public Xml() {
        try {
            writer = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// @param attributes name and value in turn
    public Xml open(String name, String... attributes) {
        return write(() -> {
            writer.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                writer.writeAttribute(attributes[i], allowed(attributes[i + 1]));
            }
        });
    }

    public Xml text(String text) {
        return write(() -> writer.writeCharacters(allowed(text)));
    }

    public Xml close() {
        return write(writer::writeEndElement);
    }

    public Xml element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    public byte[] bytes() {
        write(() -> {
            writer.writeEndDocument();
            writer.flush();
        });
        return bytes.toByteArray();
    }

    private static String allowed(String text) {
        return text.codePoints().filter(c -> c == '\t' || c == '\n' || c >= ' ' && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c > 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private Xml write(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package org.followthrough.shared.chart;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The elements of a drawn chart, or of a page of them, and what stands in them. */
final class ReadSvg {

    private final Element root;

    ReadSvg(String xml) {
        try {
            root = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml))).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException(xml, e);
        }
    }

    Element root() {
        return root;
    }

    /** Those of this tag, in order; {@code *} for all. */
    List<Element> elements(String tag) {
        NodeList found = root.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength()).mapToObj(n -> (Element) found.item(n)).toList();
    }

    /** Each text of it. */
    List<String> allWords() {
        return elements("text").stream().map(ReadSvg::words).toList();
    }

    /** The texts in bold: the figures printed in bars. */
    List<String> figuresInBold() {
        return elements("text").stream().filter(text -> "bold".equals(inherited(text, "font-weight")))
                .map(ReadSvg::words).toList();
    }

    static String words(Element element) {
        return element.getTextContent().strip();
    }

    /** The attribute of the element or of the nearest one around it that has it; empty where none has. */
    static String inherited(Element element, String attribute) {
        for (Node node = element; node instanceof Element e; node = node.getParentNode()) {
            if (e.hasAttribute(attribute)) {
                return e.getAttribute(attribute);
            }
        }
        return "";
    }
}

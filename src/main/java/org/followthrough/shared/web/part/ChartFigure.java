package org.followthrough.shared.web.part;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;

/** A finding, the chart that shows it, and the same numbers as a table. Goes on a {@code figure}. */
public final class ChartFigure extends KeptPart<Figure> {

    public ChartFigure(String id, Figure figure) {
        super(id, figure);
        add(AttributeModifier.append("class", figure.wide() ? "app-figure app-figure--wide" : "app-figure"));
        add(AttributeModifier.replace("aria-labelledby", figure.id()));
    }

    @Override
    protected void addParts(Figure figure) {
        String captionId = figure.id() + "-caption";
        add(new Label("finding", figure.finding()).add(AttributeModifier.replace("id", figure.id())));
        add(new Label("measure", figure.measure()));
        add(new KeyList("key", figure.key()));
        add(drawing("desk", figure.deskSvg()), drawing("phone", figure.phoneSvg()));
        WebMarkupContainer pane = new WebMarkupContainer("pane");
        pane.add(AttributeModifier.replace("aria-labelledby", captionId));
        pane.add(new Label("caption", figure.table().caption()).add(AttributeModifier.replace("id", captionId)));
        pane.add(new Label("rowHead", figure.table().rowHead()), heads(figure.table()), rows(figure.table()));
        add(pane);
        add(new LocalHref("csv", figure.csvPath()).setVisible(figure.csvPath() != null),
                new LocalHref("png", figure.pngPath()).setVisible(figure.pngPath() != null));
    }

    private static Label drawing(String id, String svg) {
        Label drawing = new Label(id, svg);
        // Drawn by our own chart code, which escapes every word in it.
        drawing.setEscapeModelStrings(false);
        return (Label) drawing.setVisible(!svg.isEmpty());
    }

    private static ListView<String> heads(Figure.Table table) {
        return new ListView<>("head", table.heads()) {
            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(new Label("words", item.getModel()).setRenderBodyOnly(true));
            }
        };
    }

    private static ListView<Figure.Row> rows(Figure.Table table) {
        return new ListView<>("row", table.rows()) {
            @Override
            protected void populateItem(ListItem<Figure.Row> item) {
                item.add(new Label("name", item.getModelObject().head()));
                item.add(new ListView<>("cell", item.getModelObject().cells()) {
                    @Override
                    protected void populateItem(ListItem<Figure.Cell> cell) {
                        cell.add(new LocalHref("link", cell.getModelObject().path())
                                .add(new Label("number", cell.getModelObject().number()).setRenderBodyOnly(true)));
                    }
                });
            }
        };
    }
}

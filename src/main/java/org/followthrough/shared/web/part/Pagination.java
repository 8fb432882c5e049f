package org.followthrough.shared.web.part;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.StringResourceModel;

/** Links to the pages of a list, with what is shown of it; leaves itself out when there is one page. */
public final class Pagination extends Panel {

    private static final int GAP = 0;

    private final IModel<Slice> slice;
    private final IModel<Address> address;

    /**
     * @param address of the list; the links put {@code page} into it
     * @param noun what is listed, in the plural, such as actions
     */
    public Pagination(String id, IModel<Slice> slice, IModel<Address> address, IModel<String> noun) {
        super(id);
        this.slice = slice;
        this.address = address;
        WebMarkupContainer nav = new WebMarkupContainer("nav");
        nav.add(AttributeModifier.replace("aria-label", new StringResourceModel("pagesOf", this).setParameters(noun)));
        nav.add(new ListView<>("number", () -> numbers(slice.getObject())) {
            @Override
            protected void populateItem(ListItem<Integer> item) {
                populate(item);
            }
        });
        add(nav, new Label("results", new StringResourceModel("results", this).setParameters(
                slice.map(Slice::first), slice.map(Slice::last), slice.map(Slice::total), noun)));
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        WebMarkupContainer nav = (WebMarkupContainer) get("nav");
        nav.add(neighbour("previous", -1), neighbour("next", 1));
    }

    @Override
    protected void onConfigure() {
        super.onConfigure();
        setVisible(slice.getObject().pages() > 1);
    }

    /** First, last, the current page and its neighbours; {@link #GAP} where some are left out. */
    static List<Integer> numbers(Slice slice) {
        TreeSet<Integer> shown = new TreeSet<>(List.of(1, slice.pages()));
        for (int near = slice.number() - 1; near <= slice.number() + 1; near++) {
            if (near >= 1 && near <= slice.pages()) {
                shown.add(near);
            }
        }
        List<Integer> numbers = new ArrayList<>();
        int before = 0;
        for (int number : shown) {
            if (number == before + 2) {
                numbers.add(before + 1);
            } else if (number > before + 2) {
                numbers.add(GAP);
            }
            numbers.add(number);
            before = number;
        }
        return numbers;
    }

    private void populate(ListItem<Integer> item) {
        int number = item.getModelObject();
        boolean current = number == slice.getObject().number();
        WebMarkupContainer link = new LocalHref("link", pathOf(number));
        link.add(AttributeModifier.replace("aria-label",
                new StringResourceModel("page", this).setParameters(number)));
        link.add(AttributeModifier.replace("aria-current", current ? "page" : null));
        link.add(new Label("words", number).setRenderBodyOnly(true));
        item.add(link.setVisible(number != GAP), new Label("gap", "\u22ef").setVisible(number == GAP)
                .setRenderBodyOnly(true));
        item.add(AttributeModifier.append("class", number == GAP ? "govuk-pagination__item--ellipsis"
                : current ? "govuk-pagination__item--current" : null));
    }

    private WebMarkupContainer neighbour(String id, int step) {
        int number = slice.getObject().number() + step;
        WebMarkupContainer part = new WebMarkupContainer(id);
        part.add(new LocalHref("link", pathOf(number)));
        return (WebMarkupContainer) part.setVisible(number >= 1 && number <= slice.getObject().pages());
    }

    private String pathOf(int number) {
        return address.getObject().with("page", number == 1 ? null : number).toString();
    }
}

package org.followthrough.shared.web.part;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.StringResourceModel;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.LocalLink;

/** The filter beside a list: a GET form, so that each view of the list is an address to keep or send on. */
public final class FilterPanel extends Panel {

    private final IModel<Filter> filter;

    public FilterPanel(String id, IModel<Filter> filter) {
        super(id);
        this.filter = filter;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Filter now = filter.getObject();
        add(new Label("summary", new StringResourceModel(now.on() == 0 ? "filter" : "filterOn", this)
                .setParameters(now.on())));
        WebMarkupContainer form = new WebMarkupContainer("form");
        form.add(LocalLink.into("action", now.address().path()));
        form.add(kept(now), selected(now), search(now), groups(now), days(now));
        add(form);
    }

    private static ListView<String> kept(Filter now) {
        return new ListView<>("kept", now.kept().stream().filter(name -> now.address().value(name) != null
                && now.days().stream().noneMatch(day -> day.name().equals(name))).toList()) {
            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(AttributeModifier.replace("name", item.getModelObject()));
                item.add(AttributeModifier.replace("value", now.address().value(item.getModelObject())));
            }
        };
    }

    private WebMarkupContainer selected(Filter now) {
        WebMarkupContainer selected = new WebMarkupContainer("selected");
        Address cleared = now.address().without("page").without("q").without("quick");
        for (Filter.Group group : now.groups()) {
            cleared = cleared.without(group.name());
        }
        for (Filter.Day day : now.narrowing()) {
            cleared = cleared.without(day.name());
        }
        selected.add(new LocalHref("clear", cleared.toString()));
        selected.add(new ListView<>("group", chosen(now)) {
            @Override
            protected void populateItem(ListItem<Chosen> item) {
                Chosen chosen = item.getModelObject();
                String nameId = "selected-" + chosen.name();
                item.add(new Label("name", chosen.legend()).add(AttributeModifier.replace("id", nameId)));
                WebMarkupContainer tags = new WebMarkupContainer("tags");
                tags.add(AttributeModifier.replace("aria-labelledby", nameId));
                item.add(tags.add(tags(chosen)));
                item.setRenderBodyOnly(true);
            }
        });
        return (WebMarkupContainer) selected.setVisible(now.on() > 0);
    }

    /** What is on, each with the address of the list without it. */
    private List<Chosen> chosen(Filter now) {
        Address first = now.address().without("page");
        List<Chosen> all = new ArrayList<>();
        if (!now.text().isEmpty()) {
            all.add(new Chosen("q", getString("search"), List.of(new Tag(now.text(), first.without("q")))));
        }
        now.groups().stream().filter(group -> group.on() > 0).forEach(group -> all.add(new Chosen(group.name(),
                group.legend(), group.choices().stream().filter(Filter.Choice::chosen)
                        .map(choice -> new Tag(choice.label(), first.without(group.name(), choice.value())))
                        .toList())));
        now.narrowing().forEach(day -> all.add(new Chosen(day.name(), day.label(),
                List.of(new Tag(London.longDate(LocalDate.parse(day.value())), first.without(day.name()))))));
        return all;
    }

    private static ListView<Tag> tags(Chosen chosen) {
        return new ListView<>("tag", chosen.tags()) {
            @Override
            protected void populateItem(ListItem<Tag> item) {
                Tag tag = item.getModelObject();
                item.add(new LocalHref("remove", tag.without().toString())
                        .add(new Label("label", tag.label()).setRenderBodyOnly(true)));
            }
        };
    }

    private static WebMarkupContainer search(Filter now) {
        WebMarkupContainer search = new WebMarkupContainer("search");
        search.add(AttributeModifier.replace("value", now.text()));
        return search;
    }

    private static ListView<Filter.Group> groups(Filter now) {
        return new ListView<>("choices", now.groups().stream().filter(group -> !group.offered().isEmpty()).toList()) {
            @Override
            protected void populateItem(ListItem<Filter.Group> item) {
                Filter.Group group = item.getModelObject();
                item.add(new Label("legend", group.legend()));
                item.add(choices(group));
            }
        };
    }

    private static ListView<Filter.Choice> choices(Filter.Group group) {
        return new ListView<>("choice", group.offered()) {
            @Override
            protected void populateItem(ListItem<Filter.Choice> item) {
                Filter.Choice choice = item.getModelObject();
                String boxId = group.name() + "-" + choice.value();
                WebMarkupContainer box = new WebMarkupContainer("box");
                box.add(AttributeModifier.replace("id", boxId), AttributeModifier.replace("name", group.name()),
                        AttributeModifier.replace("value", choice.value()),
                        AttributeModifier.replace("checked", choice.chosen() ? "checked" : null));
                item.add(box, new Label("label", choice.label() + " (" + choice.count() + ")")
                        .add(AttributeModifier.replace("for", boxId)));
            }
        };
    }

    private static ListView<Filter.Day> days(Filter now) {
        return new ListView<>("day", now.days()) {
            @Override
            protected void populateItem(ListItem<Filter.Day> item) {
                Filter.Day day = item.getModelObject();
                item.add(new Label("label", day.label()).add(AttributeModifier.replace("for", day.name())));
                WebMarkupContainer field = new WebMarkupContainer("field");
                field.add(AttributeModifier.replace("id", day.name()), AttributeModifier.replace("name", day.name()),
                        AttributeModifier.replace("value", day.value()));
                item.add(field);
            }
        };
    }

    /** What is on of one filter. */
    private record Chosen(String name, String legend, List<Tag> tags) implements Serializable {
    }

    /** One thing that is on, and the address of the list without it. */
    private record Tag(String label, Address without) implements Serializable {
    }
}

package org.followthrough.people.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Agency;
import org.followthrough.people.Alias;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.LocalHref;

/** The agencies, what plans call them, and how many people each has here. */
@PagePath("/agencies")
@Requires(Permission.SEE_PEOPLE)
public class AgenciesPage extends FramePage {

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private People people;

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(MorePage.class, new PageParameters());
        List<Agency> agencies = people.agencies();
        Map<Long, List<String>> aliases = people.aliases().stream().collect(Collectors.groupingBy(Alias::agencyId,
                Collectors.mapping(Alias::alias, Collectors.toList())));
        Map<Long, Integer> numbers = people.counts().byAgency();
        add(new LocalHref("add", "/agencies/new"));
        add(new WebMarkupContainer("empty").setVisible(agencies.isEmpty()));
        add(new AppTable<>("table", new ResourceModel("caption"), () -> agencies, List.of(
                Column.<Agency>link("name", Agency::name, agency -> "/agencies/" + agency.ref()),
                Column.<Agency>text("chief", agency -> agency.chiefOfficer() == null ? "" : agency.chiefOfficer()),
                Column.<Agency>text("aliases",
                        agency -> others(aliases.getOrDefault(agency.id(), List.of()), agency.name())),
                Column.<Agency>number("people", agency -> numbers.getOrDefault(agency.id(), 0)),
                Column.<Agency>of("work", Column.Kind.TEXT, (id, agency) -> new AgencyWorkLink(id, agency.ref(),
                        agency.name(), signedIn.may(Permission.EDIT_PLANS)))))
                .setVisible(!agencies.isEmpty()));
    }

    private static String others(List<String> aliases, String name) {
        return aliases.stream().filter(alias -> !alias.equals(name)).collect(Collectors.joining(", "));
    }
}

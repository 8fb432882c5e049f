package org.followthrough.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.people.Agency;

/** Reads who leads: agencies the board knows, others offered for creation, and job titles. */
final class PrintedLead {

    private static final Pattern ALL = Pattern.compile(
            "(all|each|every)( (board|lscb|partner|relevant|member|statutory))*( (agency|agencies|partners?|organisations?|services?|members))?"
                    + "|trust ?wide and partners", Pattern.CASE_INSENSITIVE);
    private static final Pattern AGENCY_AND_PERSON = Pattern.compile("(.{2,60}?)\\s*[-–:]\\s+(.+)");
    private static final Pattern LIST = Pattern.compile("\\s*,\\s*(?:and\\s+)?|\\s+and\\s+|\\s*[&+]\\s*");

    private final AgencyNames names;
    private final Map<String, AgencyMatch> agencies = new LinkedHashMap<>();
    private final List<String> people = new ArrayList<>();
    private boolean all;

    private PrintedLead(AgencyNames names) {
        this.names = names;
    }

    /** The lead of an action from its agency cell and its person cell, either of which may be blank or hold the other. */
    static LeadReading read(String agencyCell, String personCell, AgencyNames names) {
        PrintedLead lead = new PrintedLead(names);
        lead.take(agencyCell, true);
        lead.take(personCell, false);
        return new LeadReading(Words.joined(agencyCell, personCell), lead.all, List.copyOf(lead.agencies.values()),
                String.join("\n", lead.people));
    }

    private void take(String cell, boolean agenciesExpected) {
        if (cell.isBlank()) {
            return;
        }
        if (ALL.matcher(Words.bare(cell)).matches()) {
            all = true;
        } else if (names.find(Words.oneLine(cell)).isPresent()) {
            agency(Words.oneLine(cell));
        } else {
            LeadParts.of(cell, names).forEach(part -> part(part, agenciesExpected));
        }
    }

    private void part(String part, boolean agenciesExpected) {
        Matcher pair = AGENCY_AND_PERSON.matcher(part);
        if (names.find(part).isPresent()) {
            agency(part);
        } else if (isListOfKnown(part)) {
            List.of(LIST.split(part)).forEach(this::agency);
        } else if (pair.matches() && names.find(pair.group(1)).isPresent()) {
            agency(pair.group(1));
            people.add(part);
        } else if (LeadParts.isOrganisation(part)
                || agenciesExpected && !LeadParts.isJob(part) && LeadParts.isName(part)) {
            agency(part);
        } else {
            people.add(part);
        }
    }

    /** "Police, Health and Probation" is three agencies only when all three are known: "and" is part of many names. */
    private boolean isListOfKnown(String part) {
        String[] listed = LIST.split(part);
        return listed.length > 1 && List.of(listed).stream().allMatch(one -> names.find(one).isPresent());
    }

    private void agency(String printed) {
        Optional<Agency> known = names.find(printed);
        agencies.putIfAbsent(known.map(agency -> "#" + agency.id()).orElse(Words.bare(printed)),
                new AgencyMatch(printed, known.orElse(null)));
    }
}

package org.followthrough.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes a cell of leads apart, and tells by its words whether a part names a person's job or an organisation. */
final class LeadParts {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*;\\s*|\\s*/\\s*(?!or\\b)");
    private static final Pattern LABEL = Pattern.compile("^\\s*(?:[•·▪*–-]|\\d{1,2}[.)]|\\([a-z\\d]\\))\\s*");
    private static final Pattern JOB = Pattern.compile("\\b(leads?|directors?|managers?|officers?|nurses?|doctors?|heads?|"
            + "chairs?|matrons?|co-?ordinators?|inspectors?|superintendent|constable|sergeant|midwi(fe|ves)|practitioners?|"
            + "solicitors?|secretary|consultants?|executive|commissioners?|advis[eo]rs?|dcs|dci|gps|teachers?|"
            + "social workers?|professionals?|members?|supervisors?|administrators?)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ORGANISATION = Pattern.compile("\\b(trust|council|police|constabulary|group|board|"
            + "sub-?group|services?|agency|agencies|authority|ccgs?|icb|nhs|schools?|academy|college|hospitals?|probation|"
            + "cafcass|camhs|housing|partnership|committee|department|dept|team|social care|office|ministry|university|"
            + "charity|association|lscb|lscp|csp|yot|yos|health|education|ambulance|crc|nps)\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> SMALL_WORDS = Set.of("of", "and", "for", "the", "in", "on", "with", "to", "&", "sub");
    private static final int LONGEST_NAME = 80;

    private LeadParts() {
    }

    /** The parts of a cell: at semicolons, slashes and line ends, but a name broken over lines stays one. */
    static List<String> of(String cell, AgencyNames names) {
        List<String> parts = new ArrayList<>();
        for (String segment : SEPARATOR.split(cell.strip())) {
            if (names.find(Words.oneLine(segment)).isPresent()) {
                parts.add(Words.oneLine(segment));
            } else {
                parts.addAll(lines(segment, names));
            }
        }
        return parts.stream().map(part -> LABEL.matcher(part).replaceFirst("").strip())
                .filter(part -> !part.isEmpty()).toList();
    }

    private static List<String> lines(String segment, AgencyNames names) {
        List<String> parts = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : segment.split("\n")) {
            String part = Words.oneLine(line);
            boolean startsAnew = LABEL.matcher(part).lookingAt() || names.find(part).isPresent();
            if (startsAnew && !open.isEmpty()) {
                parts.add(open.toString());
                open.setLength(0);
            }
            open.append(open.isEmpty() ? "" : " ").append(part);
            if (isWhole(open.toString(), names)) {
                parts.add(open.toString());
                open.setLength(0);
            }
        }
        parts.add(open.toString());
        return parts;
    }

    private static boolean isWhole(String part, AgencyNames names) {
        return names.find(part).isPresent() || isJob(part) || ORGANISATION.matcher(part).find();
    }

    static boolean isJob(String part) {
        return JOB.matcher(part).find();
    }

    /** Whether an unknown part reads as the name of an organisation, not as prose about one. */
    static boolean isOrganisation(String part) {
        return part.length() <= LONGEST_NAME && ORGANISATION.matcher(part).find() && !isJob(part) && isName(part);
    }

    /** Whether every word that matters begins with a capital. */
    static boolean isName(String part) {
        for (String word : part.split("[\\s(),.-]+")) {
            boolean small = SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT)) || ORGANISATION.matcher(word).matches();
            if (!word.isEmpty() && !small && Character.isLowerCase(word.charAt(0))) {
                return false;
            }
        }
        return part.length() <= LONGEST_NAME;
    }

    /** Whether a cell names jobs or organisations. */
    static boolean looksLikeALead(String cell) {
        return cell.length() <= LONGEST_NAME * 2 && (isJob(cell) || ORGANISATION.matcher(cell).find());
    }
}

package org.followthrough.learning.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.followthrough.shared.persistence.NewRow;
import org.followthrough.shared.time.DaySpan;

@Mapper
interface LearningEventMapper {

    /** A page of those found as they now stand, the last held first. */
    List<EventRow> page(@Param("search") LearningEventSearch search, @Param("offset") int offset,
                        @Param("count") int count);

    int count(@Param("search") LearningEventSearch search);

    /** How many of those found were held on each day. */
    List<OnDay> countByDay(@Param("search") LearningEventSearch search);

    /** How many of those found are about each theme. */
    List<AboutTheme> countByTheme(@Param("search") LearningEventSearch search);

    /** From the first event to the last. */
    DaySpan held();

    EventRow newest(long id);

    /** Newest first. */
    List<EventRow> versions(long id);

    /** The themes of all versions of these events. */
    List<ThemeRow> themes(@Param("ids") Collection<Long> ids);

    /** The attendance at all versions of these events. */
    List<AttendanceRow> attendance(@Param("ids") Collection<Long> ids);

    /** Who came to those found. */
    List<Came> came(@Param("search") LearningEventSearch search);

    void insert(@Param("key") NewRow key);

    /** 0 where somebody else was first. */
    int advance(@Param("id") long id, @Param("startedFrom") int startedFrom);

    void insertVersion(@Param("id") long id, @Param("version") int version, @Param("at") Instant at,
                       @Param("by") long by, @Param("held") Held held);

    void insertTheme(@Param("id") long id, @Param("version") int version, @Param("themeId") long themeId);

    void insertAttendance(@Param("id") long id, @Param("version") int version, @Param("agencyId") long agencyId,
                          @Param("people") int people);

    /** A version without its themes and its attendance. */
    record EventRow(long eventId, int version, Instant recordedAt, long recordedBy, String title, LocalDate heldOn,
                    String place, Integer placesOffered, String teaches, Long briefingId, Long recommendationId,
                    boolean struckOut) {
    }

    /** That a version is about a theme. */
    record ThemeRow(long eventId, int version, long themeId) {
    }

    /** How many people of an agency came, as a version says. */
    record AttendanceRow(long eventId, int version, long agencyId, int people) {
    }

    /** How many events were held on a day. */
    record OnDay(LocalDate heldOn, int events) {
    }

    /** How many events are about a theme. */
    record AboutTheme(long themeId, int events) {
    }

    /** How many people of an agency came to one event. */
    record Came(LocalDate heldOn, long agencyId, int people) {
    }
}

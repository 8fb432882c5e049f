package org.followthrough.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.followthrough.plan.Cause;
import org.followthrough.shared.persistence.KeptInMemory;
import org.followthrough.shared.persistence.NewRow;

@Mapper
@KeptInMemory
interface MeetingMapper {

    Meeting meeting(long id);

    List<Meeting> coming();

    List<Meeting> past(@Param("offset") int offset, @Param("count") int count);

    int countPast();

    void insert(@Param("key") NewRow key, @Param("committeeId") long committeeId, @Param("startsAt") Instant startsAt,
                @Param("place") String place);

    int change(@Param("id") long id, @Param("startsAt") Instant startsAt, @Param("place") String place);

    int freeze(@Param("id") long id, @Param("asAt") LocalDate asAt, @Param("knownSeq") long knownSeq,
               @Param("frozenAt") Instant frozenAt);

    int open(@Param("id") long id, @Param("quorum") int quorum, @Param("openedAt") Instant openedAt);

    int close(@Param("id") long id, @Param("closedAt") Instant closedAt);

    int cancel(@Param("id") long id, @Param("cancelledAt") Instant cancelledAt, @Param("reason") String reason);

    /** The next meeting of the sub-committee that is not opened yet; null where none is planned. */
    Meeting nextPlanned(long committeeId);

    /** Cancelled meetings of the sub-committee whose agenda no other meeting got yet. */
    List<Meeting> notPassedOn(long committeeId);

    void passOn(@Param("id") long id, @Param("passedTo") long passedTo);

    /** Keeps others from opening, closing or saving in the meeting until the commit; whether it is in this state. */
    int hold(@Param("id") long id, @Param("state") MeetingState state);

    void setGuests(@Param("id") long id, @Param("guests") String guests);

    List<Attendee> attendees(long meetingId);

    void deleteAttendees(long meetingId);

    void insertAttendee(@Param("meetingId") long meetingId, @Param("attendee") Attendee attendee);

    /** What was told of the meeting, each person's notices in their order. */
    List<Notice> notices(long meetingId);

    void insertNotice(Notice notice);

    /** All items, those taken off among them, in the order of the agenda. */
    List<Item> items(long meetingId);

    void deleteItem(@Param("meetingId") long meetingId, @Param("actionId") long actionId);

    void deleteItems(long meetingId);

    void insertItem(@Param("meetingId") long meetingId, @Param("item") Item item);

    void note(@Param("meetingId") long meetingId, @Param("actionId") long actionId, @Param("note") String note,
              @Param("actionVersion") int actionVersion, @Param("savedAt") Instant savedAt,
              @Param("savedBy") long savedBy);

    int decide(@Param("meetingId") long meetingId, @Param("actionId") long actionId, @Param("note") String note,
               @Param("decision") Cause decision, @Param("decidedBy") long decidedBy,
               @Param("actionVersion") int actionVersion, @Param("savedAt") Instant savedAt,
               @Param("savedBy") long savedBy);
}

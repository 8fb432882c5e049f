package org.followthrough.people;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ReminderWishMapper {

    Reminders of(long personId);

    List<Wish> all();

    void delete(long personId);

    void insert(@Param("personId") long personId, @Param("reminders") Reminders reminders);

    /** One row of the table. */
    record Wish(long personId, Reminders reminders) {
    }
}

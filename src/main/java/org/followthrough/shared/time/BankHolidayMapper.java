package org.followthrough.shared.time;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface BankHolidayMapper {

    List<LocalDate> days();
}

package org.followthrough.shared.time;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.followthrough.shared.persistence.KeptInMemory;

@Mapper
@KeptInMemory
interface BankHolidayMapper {

    List<BankHoliday> all();

    void insert(BankHoliday holiday);

    void delete(LocalDate day);
}

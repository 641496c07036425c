-- Why a day is looked at again makes no difference: what did not change stays as it is.
ALTER TABLE waybill.day_mark DROP COLUMN of_news;

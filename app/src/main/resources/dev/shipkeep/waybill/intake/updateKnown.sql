-- Later news, or equally late news that says something else, takes the place of what is known. The parcel may move to
-- another month. What it was and is goes to waybill_change.
WITH changed AS (
    UPDATE waybill.waybill SET
        shipper_code_id = stage.shipper_code_id, shipped_at = stage.shipped_at, booked_at = stage.booked_at,
        promised_at = stage.promised_at, delivered_at = stage.delivered_at, news_at = stage.news_at,
        freight_fen = stage.freight_fen, cost_fen = stage.cost_fen, weight_grams = stage.weight_grams,
        declared_value_fen = stage.declared_value_fen, cod_fen = stage.cod_fen, import_id = ?,
        length_mm = stage.length_mm, width_mm = stage.width_mm, height_mm = stage.height_mm, pieces = stage.pieces,
        consignee_score = stage.consignee_score, status = stage.status, order_no = stage.order_no,
        product = stage.product, origin_region = stage.origin_region, origin_city = stage.origin_city,
        destination_region = stage.destination_region, destination_city = stage.destination_city,
        services = stage.services
    FROM pg_temp.waybill_stage stage JOIN pg_temp.waybill_known known ON known.position = stage.position
    WHERE stage.round = ? AND stage.account_id = known.account_id
      AND waybill.account_id = known.account_id AND waybill.shipped_at = known.shipped_at
      AND waybill.waybill_no = stage.waybill_no
      AND stage.news_at >= waybill.news_at
      AND (waybill.news_at, waybill.status, waybill.delivered_at, waybill.shipped_at, waybill.promised_at,
           waybill.booked_at, waybill.freight_fen, waybill.cost_fen, waybill.weight_grams, waybill.declared_value_fen,
           waybill.cod_fen, waybill.length_mm, waybill.width_mm, waybill.height_mm, waybill.pieces,
           waybill.consignee_score, waybill.order_no, waybill.product, waybill.origin_region, waybill.origin_city,
           waybill.destination_region, waybill.destination_city, waybill.services, waybill.shipper_code_id)
          IS DISTINCT FROM
          (stage.news_at, stage.status, stage.delivered_at, stage.shipped_at, stage.promised_at,
           stage.booked_at, stage.freight_fen, stage.cost_fen, stage.weight_grams, stage.declared_value_fen,
           stage.cod_fen, stage.length_mm, stage.width_mm, stage.height_mm, stage.pieces,
           stage.consignee_score, stage.order_no, stage.product, stage.origin_region, stage.origin_city,
           stage.destination_region, stage.destination_city, stage.services, stage.shipper_code_id)
    RETURNING stage.round AS round, stage.waybill_no AS waybill_no, stage.account_id AS account_id,
        old.shipped_at AS old_shipped_at, old.promised_at AS old_promised_at, old.delivered_at AS old_delivered_at,
        old.news_at AS old_news_at, old.freight_fen AS old_freight_fen, old.cost_fen AS old_cost_fen,
        old.weight_grams AS old_weight_grams, old.status AS old_status,
        new.shipped_at AS new_shipped_at, new.promised_at AS new_promised_at, new.delivered_at AS new_delivered_at,
        new.news_at AS new_news_at, new.freight_fen AS new_freight_fen, new.cost_fen AS new_cost_fen,
        new.weight_grams AS new_weight_grams, new.status AS new_status)
INSERT INTO pg_temp.waybill_change (sign, round, account_id, waybill_no, shipped_at, promised_at, delivered_at, news_at,
    freight_fen, cost_fen, weight_grams, status)
SELECT side.sign, round, account_id, waybill_no, side.shipped_at, side.promised_at, side.delivered_at, side.news_at,
    side.freight_fen, side.cost_fen, side.weight_grams, side.status
FROM changed, LATERAL (VALUES
    (-1, old_shipped_at, old_promised_at, old_delivered_at, old_news_at, old_freight_fen, old_cost_fen,
     old_weight_grams, old_status),
    (1, new_shipped_at, new_promised_at, new_delivered_at, new_news_at, new_freight_fen, new_cost_fen,
     new_weight_grams, new_status))
    side (sign, shipped_at, promised_at, delivered_at, news_at, freight_fen, cost_fen, weight_grams, status)

namespace LiveStation.Generator.Tests.Harness;

/// <summary>The part of <see cref="Everything"/> for requests: all types of values in queries and bodies, all rules.</summary>
internal static class EverythingSent
{
    public const string Text =
        """
        group: Requests
        groups:
          Requests: { en: What is sent., ko: 보내는 것. }
        types:
          Both:
            doc: { en: Sent and received., ko: 보내고 받음. }
            fields:
              name: { type: string, en: Its name., ko: 이름. }
              more: { type: Both, optional: true, en: Another., ko: 다른 것. }
              many: { type: list<Both>, optional: true, en: Others., ko: 다른 것들. }
          Received:
            doc: { en: Received only., ko: 받기만 함. }
            key: serial
            states:
              member: kind
              transitions:
                - { to: CLASS, by: sendThing }
                - { from: [CLASS, EVENT], to: EVENT, en: It ends., ko: 끝남. }
                - { from: EVENT, by: listThings }
            fields:
              serial: { type: long, en: Its number., ko: 번호. }
              kind:   { type: Kind, en: Its kind., ko: 종류. }
              both:   { type: Both, en: Sent too., ko: 보내기도 함. }
              note:   { type: string, nothing: ["-", ""], en: A note., ko: 메모. }
              page:   { type: uri, optional: true, nothing: "-", en: Its page., ko: 페이지. }
              count:  { type: int, nothing: 0, en: A number., ko: 수. }
              when:   { type: timestamp(ms), nothing: "0", en: A time., ko: 시각. }
          Inside:
            doc: { en: Inside what is sent., ko: 안에 든 것. }
            fields:
              class: { type: string, length: 1.., pattern: "[a-z\"\\\\]*", en: A word., ko: 낱말. }
              free:  { type: json, optional: true, en: Anything., ko: 아무 값. }
          Sent:
            doc: { en: Sent only., ko: 보내기만 함. }
            fields:
              text:   { type: string, length: 3..20, oneOf: [abc, def], en: A text., ko: 글. }
              secret: { type: string, secret: true, length: ..9, en: A key., ko: 열쇠. }
              whole:  { type: long, min: 1, max: 9, multipleOf: 3, en: A number., ko: 수. }
              large:  { type: long, optional: true, min: whole + 1, en: A number., ko: 수. }
              part:   { type: double, optional: true, max: -1.5, en: A number., ko: 수. }
              yes:    { type: bool, en: Whether., ko: 여부. }
              page:   { type: uri, requiredIf: { yes: true, kind: [CLASS, EVENT] }, en: A page., ko: 페이지. }
              from:   { type: timestamp(ms), optional: true, min: now, max: now + 1000, en: A time., ko: 시각. }
              until:  { type: timestamp(kst14), optional: true, min: now - 1000, en: A time., ko: 시각. }
              wait:   { type: duration(ms), en: A time., ko: 시간. }
              hold:   { type: duration(s), optional: true, min: 1, max: 90, en: A time., ko: 시간. }
              rest:   { type: duration(min), optional: true, en: A time., ko: 시간. }
              kind:   { type: Kind, oneOf: { public: [CLASS], closed: [EVENT] }, en: A kind., ko: 종류. }
              shade:  { type: Shade, requiredIf: { text: abc }, default: DARK, en: A shade., ko: 색조. }
              tax:    { type: int, zones: [closed], en: A tax., ko: 세금. }
              inner:  { type: Inside, en: An object., ko: 객체. }
              spare:  { type: Inside, optional: true, en: An object., ko: 객체. }
              list:   { type: list<Inside>, length: 1..5, en: Objects., ko: 객체들. }
              maybe:  { type: list<long>, optional: true, length: ..2, en: Numbers., ko: 수들. }
              map:    { type: map<Both>, optional: true, en: Objects by name., ko: 이름별 객체. }
              both:   { type: Both, en: Received too., ko: 받기도 함. }
        operations:
          sendThing:
            route: POST /sent/{serial}/{event}
            doc: { en: Sends it., ko: 보냅니다. }
            zones: [closed]
            certainty: cut
            path:
              serial: { type: long, min: 0, en: A number., ko: 수. }
              event:  { type: string, length: 2..4, pattern: "[a-z]*", en: A word., ko: 낱말. }
            query:
              class: { type: string, length: 2.., en: A word., ko: 낱말. }
              level: { type: int, min: 1, en: A number., ko: 수. }
              shade: { type: Shade, oneOf: [DARK], en: A shade., ko: 색조. }
              on:    { type: bool, en: Whether., ko: 여부. }
              big:   { type: long, optional: true, en: A number., ko: 수. }
              real:  { type: double, optional: true, max: 5, en: A number., ko: 수. }
              from:  { type: timestamp(ms), optional: true, en: A time., ko: 시각. }
              until: { type: timestamp(kst14), optional: true, en: A time., ko: 시각. }
              wait:  { type: duration(ms), optional: true, en: A time., ko: 시간. }
              hold:  { type: duration(s), en: A time., ko: 시간. }
              rest:  { type: duration(min), optional: true, en: A time., ko: 시간. }
              kind:  { type: Kind, optional: true, zones: [public], en: A kind., ko: 종류. }
            body: Sent
            returns: counted<Received>
            examples:
              one:
                path: { serial: 1, event: ab }
                query: { class: "가 &", level: 1, shade: DARK, on: true, hold: 5, until: "20260102030405" }
                body:
                  { text: abc, secret: s, whole: 3, yes: true, page: "https://all.example", wait: 1, kind: EVENT,
                    shade: DARK, tax: 1, inner: { class: a, free: [1] }, list: [ { class: b } ], both: { name: n } }
                status: 200
                response:
                  content:
                    { serial: 1, kind: CLASS, both: { name: x }, note: "", page: "-", count: 0, when: 5 }
                  total: 1
          listThings:
            route: GET /sent
            doc: { en: Lists them., ko: 조회합니다. }
            query: { shade: { type: Shade, en: A shade., ko: 색조. } }
            paged: unbounded
            returns: list<Received>
            examples: { none: { query: { shade: DARK, size: 5 }, status: 200, response: { content: [], total: 0 } } }
          pageThrough:
            route: GET /received
            doc: { en: Lists them., ko: 조회합니다. }
            paged: true
            returns: list<Part>
            examples: { none: { query: { page: 0 }, status: 200, response: { content: [], total: 0 } } }
          dropThing:
            route: DELETE /sent
            doc: { en: Drops it., ko: 버립니다. }
            body: Both
            returns: none
            examples: { gone: { body: { name: x }, status: 204 } }
        callbacks:
          thingCame:
            doc: { en: It came., ko: 옴. }
            body: Received
            examples:
              one:
                body: { serial: 1, kind: CLASS, both: { name: x }, note: "-", count: 0, when: 0 }
        """;
}

using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Binding;

/// <summary>Every element with a certainty can have a note with the reason.</summary>
public sealed class NoteBindingTests
{
    private const string Unsure = "certainty: inferred, note: { en: Nobody says so., ko: 근거 없음. }";

    private static readonly DocText Note = new("Nobody says so.", "근거 없음.");

    private static readonly SpecFile File = new("a.yaml", $$"""
        spec: 1
        service:
          name: Shop
          doc: { en: A shop., ko: 가게. }
          auth: ncp-signature-v2
          zones:
            public: { base: https://shop.example.com, prefix: /v1, region: KR, en: For all., ko: 모두를 위한 곳. }
          errors:
            service:
              7: { label: NOT_FOUND, class: not-found, retry: never, {{Unsure}}, en: It is not there., ko: 없음. }
        groups:
          Goods: { en: Everything., ko: 모두. }
        group: Goods
        enums:
          Kind:
            doc: { en: A kind., ko: 종류. }
            values: { BIG: { {{Unsure}}, en: Big., ko: 큼. } }
        types:
          Item:
            doc: { en: A thing., ko: 물건. }
            states: { member: kind, transitions: [ { to: BIG, by: getItem, {{Unsure}} } ] }
            fields: { kind: { type: Kind, {{Unsure}}, en: Its kind., ko: 종류. } }
        operations:
          getItem:
            doc: { en: Reads it., ko: 읽습니다. }
            route: GET /item
            certainty: inferred
            note: { en: Nobody says so., ko: 근거 없음. }
            query: { kind: { type: Kind, optional: true, {{Unsure}}, en: Its kind., ko: 종류. } }
            returns: Item
            examples:
              one: { status: 200, response: { content: { kind: BIG } } }
        callbacks:
          itemCame:
            doc: { en: It came., ko: 도착. }
            certainty: inferred
            note: { en: Nobody says so., ko: 근거 없음. }
            body: Item
            examples:
              one: { body: { kind: BIG } }
        """);

    private static readonly ApiModel Api = SpecText.BindAll([File], out _).Model.ShouldNotBeNull();

    private static readonly GroupModel Goods = Api.Groups.Single();

    [Fact]
    public void With_a_note_no_diagnostic_is_reported()
    {
        SpecText.BindAll([File], out string[] mistakes);

        mistakes.ShouldBeEmpty();
    }

    [Fact]
    public void Error_codes() => Api.Service.Errors.Single().Note.ShouldBe(Note);

    [Fact]
    public void Words() => Goods.Enums.Single().Values.Single().Note.ShouldBe(Note);

    [Fact]
    public void Fields() => Goods.Types.Single().Fields.Single().Note.ShouldBe(Note);

    [Fact]
    public void Transitions() => Goods.Types.Single().States.ShouldNotBeNull().Transitions.Single().Note.ShouldBe(Note);

    [Fact]
    public void Operations() => Goods.Operations.Single().Note.ShouldBe(Note);

    [Fact]
    public void Values_of_a_query() => Goods.Operations.Single().Query.Single().Note.ShouldBe(Note);

    [Fact]
    public void Callbacks() => Goods.Callbacks.Single().Note.ShouldBe(Note);
}

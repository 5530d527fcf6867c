using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>The query values that select a page of a list: the same for every list of an API.</summary>
internal static class PagingFields
{
    private static readonly DocText PageDoc = new("Number of the page to begin with.", "조회를 시작할 페이지 번호.");
    private static readonly DocText SizeDoc = new("Number of items per page.", "한 페이지의 항목 수.");

    /// <summary>Returns the fields for page number and page size.</summary>
    /// <param name="style">The paging style of the API.</param>
    /// <param name="isBounded">Indicates whether the maximum page size is known.</param>
    public static IEnumerable<FieldModel> Of(PagingStyleModel style, bool isBounded) =>
    [
        Field(style.Page, PagingModel.PageName, PageDoc) with { Rules = new RulesModel { Min = Bound(style.First) } },
        Field(style.Size, PagingModel.SizeName, SizeDoc) with
        {
            Rules = new RulesModel { Min = Bound(1), Max = isBounded ? Bound(style.Max) : null },
        },
    ];

    private static FieldModel Field(string wire, string name, DocText doc) =>
        new(wire, name, new ScalarRef(ScalarKind.Integer32), IsOptional: true, default, doc, null, CertaintyKind.Documented);

    private static BoundModel Bound(int number) => new(NumberModel.Of(number), null);
}

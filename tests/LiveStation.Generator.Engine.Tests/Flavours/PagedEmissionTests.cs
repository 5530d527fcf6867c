using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Tests.Flavours.Support;

namespace LiveStation.Generator.Engine.Tests.Flavours;

public sealed class PagedEmissionTests
{
    private static readonly OperationModel List =
        Given.Operation("list", "List", new ObjectRef("Song"), Given.Parameter("id", Given.Text)) with
        {
            Reply = ReplyShape.List,
            Paging = new PagingModel(0, 25, new FieldRef("no", "Number", new ScalarRef(ScalarKind.Integer64), false)),
            Query = EquatableArray.Of(
                Given.Field("pageNo", "Page", ScalarKind.Integer32, optional: true),
                Given.Field("pageSize", "PageSize", ScalarKind.Integer32, optional: true)),
        };

    [Fact]
    public void A_paged_list_is_walked_item_by_item_over_all_pages() =>
        Fragment("public PagedList<Song> ListAsync").ShouldBe("""
            /// <inheritdoc />
            [ApiOperation("list", "GET", "/stations/{id}")]
            public PagedList<Song> ListAsync(
                string id,
                ListOptions? options = null,
                CancellationToken cancellationToken = default) =>
                _transport.ListPages(
                    ListOperation.Pages,
                    options?.Page,
                    options?.PageSize,
                    (page, size) => ListOperation.Call(id, (options ?? new()) with { Page = page, PageSize = size }),
                    cancellationToken);
            """);

    [Fact]
    public void One_page_is_read_by_a_method_of_its_own() =>
        Fragment("public Task<ResultList<Song>> ListPageAsync").ShouldBe("""
            /// <inheritdoc />
            [ApiOperation("list", "GET", "/stations/{id}")]
            public Task<ResultList<Song>> ListPageAsync(
                string id,
                ListOptions? options = null,
                CancellationToken cancellationToken = default) =>
                _transport.SendAsync(ListOperation.Call(id, options), cancellationToken);
            """);

    [Fact]
    public void The_whole_response_belongs_to_one_page()
    {
        Fragment("Task<ApiResponse<ResultList<Song>>> ListPageWithResponseAsync").ShouldNotBeEmpty();
        File().ShouldNotContain("ListWithResponseAsync");
    }

    [Fact]
    public void The_runtime_receives_first_page_largest_size_and_key() =>
        Pages(List.Paging!).ShouldBe("""
            internal static readonly PagePlan<Song> Pages = new(
                0,
                25,
                static item => item.Number.ToString(CultureInfo.InvariantCulture));
            """);

    [Fact]
    public void A_key_that_is_text_is_used_unchanged() =>
        Pages(List.Paging! with { Key = new FieldRef("id", "Id", Given.Text, false) })
            .ShouldEndWith("new(0, 25, static item => item.Id);");

    [Fact]
    public void An_unknown_largest_size_is_null() =>
        Pages(List.Paging! with { Size = null }).ShouldContain("(\n    0,\n    null,\n    static item => ");

    [Fact]
    public void Full_pages_are_declared_to_the_runtime() =>
        Pages(List.Paging! with { Key = new FieldRef("id", "Id", Given.Text, false), AreFull = true })
            .ShouldEndWith("new(0, 25, static item => item.Id) { AreFull = true };");

    [Fact]
    public void Page_and_size_are_sent_under_the_names_of_the_wire() =>
        Fragment("internal static ApiCall<ResultList<Song>> Call").ShouldBe("""
            internal static ApiCall<ResultList<Song>> Call(string id, ListOptions? options) =>
                Instance.At(id)
                    .Query(new("pageNo", "Page"), WireText.Int32(options?.Page))
                    .Query(new("pageSize", "PageSize"), WireText.Int32(options?.PageSize));
            """);

    [Fact]
    public void A_list_that_is_not_paged_is_one_response()
    {
        string text = File(List with { Paging = null });

        text.ShouldContain("Task<ResultList<Song>> ListAsync(");
        text.ShouldNotContain("PagedList");
        text.ShouldNotContain("PagePlan");
    }

    private static string Pages(PagingModel paging) =>
        Fragment("internal static readonly PagePlan<Song> Pages", List with { Paging = paging });

    private static string Fragment(string start, OperationModel? operation = null) =>
        Emitted.Member(start, "Air.Operations.g.cs", Api(operation ?? List));

    private static string File(OperationModel? operation = null) =>
        Emitted.File("Air.Operations.g.cs", Api(operation ?? List));

    private static ApiModel Api(OperationModel operation) => Given.Api(Given.Group("Air", operation));
}

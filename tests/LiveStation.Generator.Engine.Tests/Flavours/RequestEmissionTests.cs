using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Tests.Flavours.Support;

namespace LiveStation.Generator.Engine.Tests.Flavours;

public sealed class RequestEmissionTests
{
    private static readonly OperationModel Put =
        Given.Operation("putStation", "Put", new ObjectRef("Station"), Given.Parameter("id", Given.Text)) with
        {
            Method = "PUT",
            Body = "Station",
            Query = EquatableArray.Of(Given.Field("dry-run", "DryRun", ScalarKind.Boolean, optional: true)),
        };

    private static readonly OperationModel Drop = Put with
    {
        Id = "dropStation",
        Name = "Drop",
        Method = "DELETE",
        Body = null,
        Query = default,
        Reply = ReplyShape.None,
        Result = new NothingRef(),
    };

    [Fact]
    public void A_body_is_the_parameter_between_the_path_and_the_options() =>
        Fragment("public Task<Station> PutAsync", Put).ShouldBe("""
            /// <inheritdoc />
            [ApiOperation("putStation", "PUT", "/stations/{id}")]
            public Task<Station> PutAsync(
                string id,
                Station request,
                PutStationOptions? options = null,
                CancellationToken cancellationToken = default) =>
                _transport.SendAsync(PutStationOperation.Call(id, request, options), cancellationToken);
            """);

    [Fact]
    public void A_body_that_responses_contain_too_is_written_without_unknown_properties() =>
        Fragment("internal static ApiCall<Station> Call", Put).ShouldBe("""
            internal static ApiCall<Station> Call(string id, Station request, PutStationOptions? options) =>
                Instance.At(id)
                    .Query(new("dry-run", "DryRun"), WireText.Boolean(options?.DryRun))
                    .Body(StationJson.Request, request, StationRules.Check);
            """);

    [Fact]
    public void A_path_value_with_a_name_of_its_own_passes_it_to_the_runtime()
    {
        ParameterModel number = Given.Parameter("id", Given.Whole) with { Name = "Number" };

        Fragment("internal static ApiCall<Station> Call", Put with { Path = EquatableArray.Of(number) })
            .ShouldContain("Instance.At(new PathValue(WireText.Int32(number), \"number\"))");
    }

    [Fact]
    public void A_body_that_is_only_sent_has_one_way_to_be_written() =>
        Fragment("internal static ApiCall<Station> Call", Put, TypeUse.Sent)
            .ShouldContain(".Body(StationJson.Instance, request, StationRules.Check);");

    [Fact]
    public void A_body_without_rules_is_not_checked() =>
        Fragment("internal static ApiCall<Station> Call", Put, TypeUse.Sent, optional: true)
            .ShouldContain(".Body(StationJson.Instance, request, null);");

    [Fact]
    public void A_body_must_not_be_null_and_keep_its_rules()
    {
        string text = Fragment("Task<Station> PutAsync", Put);

        text.ShouldContain("/// <param name=\"request\">A Station.</param>");
        text.ShouldContain("/// <exception cref=\"ArgumentNullException\"><paramref name=\"request\" /> is null.</exception>");
        text.ShouldContain("/// <exception cref=\"ApiValidationException\">");
    }

    [Fact]
    public void Without_a_body_there_is_no_request_that_could_be_null() =>
        Fragment("Task DropAsync", Drop).ShouldNotContain("\"request\"");

    [Fact]
    public void A_response_without_a_body_is_a_task_without_a_result()
    {
        Fragment("Task DropAsync", Drop)
            .ShouldEndWith("\nTask DropAsync(string id, CancellationToken cancellationToken = default);");
        Fragment("Task DropAsync", Drop).ShouldContain("/// <returns>A task that completes when the response is received.</returns>");
        Fragment("public Task DropAsync", Drop)
            .ShouldEndWith("\n    _transport.SendAsync(DropStationOperation.Call(id), cancellationToken);");
    }

    [Fact]
    public void An_uncertain_transition_is_not_shown_as_a_fact()
    {
        OperationModel operation = Drop with
        {
            Life = EquatableArray.Of(new LifeStepModel("Station", new TransitionModel(
                EquatableArray.Of("ON"), "OFF", "dropStation", null, CertaintyKind.Inferred))),
        };

        string.Join(' ', Fragment("Task DropAsync", operation).Split(["\n", "/// ", " "], StringSplitOptions.RemoveEmptyEntries))
            .ShouldContain("from <c>ON</c> to <c>OFF</c>. Inferred from similar pages; not stated directly in the vendor's documentation.");
    }

    [Fact]
    public void A_map_of_objects_is_named_with_the_type_of_its_values() =>
        Fragment("Task<ValueMap<Station>> CountAsync", Given.Operation("countStations", "Count", new MapRef(new ObjectRef("Station"))))
            .ShouldContain("/// <returns>The map of <see cref=\"Station\" /> values in the response.</returns>");

    [Fact]
    public void Beside_it_a_method_returns_status_and_headers_without_content() =>
        Fragment("public Task<ApiResponse<NoContent>> DropWithResponseAsync", Drop)
            .ShouldEndWith("\n    _transport.SendWithResponseAsync(DropStationOperation.Call(id), cancellationToken);");

    [Fact]
    public void No_content_is_unwrapped_from_a_response_without_a_body() =>
        Fragment("internal static readonly ApiOperation<NoContent> Instance", Drop).ShouldBe("""
            internal static readonly ApiOperation<NoContent> Instance = new(
                "dropStation", "DELETE", "/stations/{id}",
                RadioApi.Envelope.None());
            """);

    [Fact]
    public void An_object_with_a_total_is_counted()
    {
        OperationModel count = Given.Operation("countStations", "Count", new ObjectRef("Station")) with
        {
            Reply = ReplyShape.Counted,
        };

        Fragment("Task<Counted<Station>> CountAsync", count).ShouldContain("""
            /// <returns>
            /// The <see cref="Station" /> in the response, with the total number of items if the response includes it.
            /// </returns>
            """);
        Fragment("internal static readonly ApiOperation<Counted<Station>> Instance", count)
            .ShouldEndWith("RadioApi.Envelope.Counted(StationJson.Instance));");
        Fragment("internal static ApiCall<Counted<Station>> Call", count).ShouldEndWith("    Instance.At();");
    }

    private static string Fragment(
        string start, OperationModel operation, TypeUse use = TypeUse.Both, bool optional = false)
    {
        TypeModel station = Given.Type("Station", Given.Field("name", "Name", Given.Text, optional)) with { Use = use };
        return Emitted.Member(start, "Air.Operations.g.cs", Given.Api(Given.Group("Air", station, operation)));
    }
}

using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Tests.Flavours.Support;

namespace LiveStation.Generator.Engine.Tests.Flavours;

public sealed class OperationEmissionTests
{
    private static readonly OperationModel Get =
        Given.Operation("getStation", "Get", new ObjectRef("Station"), Given.Parameter("id", Given.Text));

    [Fact]
    public void A_method_is_documented_to_the_last_exception() => Fragment("Task<Station> GetAsync", Get).ShouldBe("""
        /// <summary>Does getStation.</summary>
        /// <param name="id">The id. Path parameter <c>id</c>.</param>
        /// <param name="cancellationToken">A token to cancel the operation.</param>
        /// <returns>The <see cref="Station" /> in the response.</returns>
        /// <exception cref="ApiValidationException">
        /// An argument violates a constraint of the API or cannot be represented in a request. No request was sent.
        /// </exception>
        /// <exception cref="ApiException">
        /// The call failed. <see cref="RadioClient" /> lists the exceptions that every call can throw.
        /// </exception>
        /// <seealso href="https://docs.example/en/page-of-getStation">API guide</seealso>
        Task<Station> GetAsync(string id, CancellationToken cancellationToken = default);
        """);

    [Fact]
    public void Beside_each_method_one_returns_the_whole_response_and_refers_to_it() =>
        Fragment("Task<ApiResponse<Station>> GetWithResponseAsync", Get).ShouldBe("""
        /// <inheritdoc cref="GetAsync" />
        /// <returns>The result and its HTTP response.</returns>
        Task<ApiResponse<Station>> GetWithResponseAsync(string id, CancellationToken cancellationToken = default);
        """);

    [Fact]
    public void An_endpoint_is_one_statement() => Fragment("public Task<Station> GetAsync", Get).ShouldBe("""
        /// <inheritdoc />
        [ApiOperation("getStation", "GET", "/stations/{id}")]
        public Task<Station> GetAsync(string id, CancellationToken cancellationToken = default) =>
            _transport.SendAsync(GetStationOperation.Call(id), cancellationToken);
        """);

    [Fact]
    public void An_operation_is_described_to_the_runtime_once() =>
        Fragment("internal static class GetStationOperation", Get).ShouldBe("""
            /// <summary>Metadata of the operation <c>getStation</c> for the runtime library.</summary>
            internal static class GetStationOperation
            {
                internal static readonly ApiOperation<Station> Instance = new(
                    "getStation", "GET", "/stations/{id}",
                    RadioApi.Envelope.Object(StationJson.Instance));

                internal static ApiCall<Station> Call(string id) =>
                    Instance.At(id);
            }
            """);

    [Fact]
    public void A_list_has_its_total()
    {
        OperationModel list = Given.Operation("listStations", "List", new ObjectRef("Station")) with
        {
            Reply = ReplyShape.List,
        };
        Fragment("Task<ResultList<Station>> ListAsync", list)
            .ShouldContain("The <see cref=\"Station\" /> items in the response");
        Fragment("internal static class", list).ShouldContain("RadioApi.Envelope.List(StationJson.Instance));");
    }

    [Fact]
    public void Without_path_values_there_is_no_argument_exception() =>
        Fragment("Task<Station> GetAsync", Get with { Path = default }).ShouldNotContain("ArgumentException");

    [Fact]
    public void Path_values_become_text()
    {
        OperationModel find = Given.Operation(
            "findStation",
            "Find",
            new EnumRef("Band"),
            Given.Parameter("class", Given.Text),
            Given.Parameter("number", Given.Whole),
            Given.Parameter("band", new EnumRef("Band")));

        Fragment("public Task<Open<Band>> FindAsync", find).ShouldBe("""
            /// <inheritdoc />
            [ApiOperation("findStation", "GET", "/stations/{class}/{number}/{band}")]
            public Task<Open<Band>> FindAsync(
                string @class,
                int number,
                Open<Band> band,
                CancellationToken cancellationToken = default) =>
                _transport.SendAsync(FindStationOperation.Call(@class, number, band), cancellationToken);
            """);
        Fragment("internal static ApiCall<Open<Band>> Call", find).ShouldBe("""
            internal static ApiCall<Open<Band>> Call(string @class, int number, Open<Band> band) =>
                Instance.At(@class, WireText.Int32(number), WireText.EnumValue(BandJson.Codec, band));
            """);
        Fragment("Task<Open<Band>> FindAsync", find)
            .ShouldContain("<param name=\"class\">The class. Path parameter <c>class</c>.</param>");
    }

    [Fact]
    public void The_class_is_partial_and_created_by_the_client_only() =>
        Fragment("public sealed partial class AirClient", Get).ShouldStartWith("""
            /// <summary>Implements <see cref="IAirClient" /> over HTTP.</summary>
            public sealed partial class AirClient : IAirClient
            {
                private readonly ApiTransport _transport;

                internal AirClient(ApiTransport transport) => _transport = transport;

                /// <inheritdoc />
            """);

    private static string Fragment(string start, OperationModel operation) =>
        Emitted.Member(start, "Air.Operations.g.cs", Given.Api(Given.Group("Air", operation)));
}

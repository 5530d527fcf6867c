using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Tests.Flavours.Support;

namespace LiveStation.Generator.Engine.Tests.Flavours;

public sealed class ClientEmissionTests
{
    private static readonly OperationModel Find = Given.Operation(
        "findStation",
        "Find",
        new ObjectRef("Station"),
        Given.Parameter("id", Given.Text),
        Given.Parameter("number", Given.Whole),
        Given.Parameter("band", new EnumRef("Band"))) with
    {
        Examples = EquatableArray.Of(
            Given.Failure("fails", ["x", "1", "FM"], 404),
            Given.Example("works", ["a<b", "7", "FM"], "{}")),
    };

    private static readonly ApiModel Model = Given.Api(
        Given.Group("Air", Find), Given.Group("Words", Given.Enum("Band", Given.Value("FM", "Fm"))));

    [Fact]
    public void Each_group_with_operations_is_a_property() => Fragment("public interface").ShouldBe("""
        /// <summary>Radio over the network.</summary>
        /// <remarks>
        /// Use this interface to call the API, and to replace the implementation in tests. Minor versions can add members.
        /// </remarks>
        public interface IRadioClient
        {
            /// <summary>All about Air.</summary>
            IAirClient Air { get; }

            /// <summary>
            /// Returns a client that applies options to its calls. It shares the connections of this instance, and disposing it
            /// does nothing.
            /// </summary>
            /// <param name="options">
            /// The options, such as the timeout and headers. Options that are not set are those of this instance.
            /// </param>
            /// <returns>A client that applies the options.</returns>
            /// <exception cref="ArgumentException">A header is invalid or is set by the client itself.</exception>
            /// <exception cref="ArgumentNullException"><paramref name="options" /> is null.</exception>
            IRadioClient With(CallOptions options);
        }
        """);

    [Fact]
    public void The_class_shows_a_call_from_the_first_example_of_success() =>
        Fragment("public sealed partial class RadioClient").ShouldContain("""
            /// <example><code>
            /// using var client = new RadioClient(new NcpCredentials(accessKey, secretKey));
            /// var result = await client.Air.FindAsync("a&lt;b", 7, Band.Fm);
            /// </code></example>
            public sealed partial class RadioClient : IRadioClient, IDisposable
            {
                private readonly ApiTransport _transport;
            """);

    [Fact]
    public void An_example_with_an_unknown_value_of_the_enum_still_compiles()
    {
        ExampleModel example = Given.Example("works", ["a", "7", "LW"], "{}");
        OperationModel find = Find with { Examples = EquatableArray.Of(example) };
        Emitted.File("Radio.Client.g.cs", Given.Api(Given.Group("Air", find)))
            .ShouldContain("FindAsync(\"a\", 7, Open&lt;Band&gt;.FromUnknownValue(\"LW\"));");
    }

    [Fact]
    public void The_class_documents_the_exceptions_of_every_call()
    {
        string text = Fragment("public sealed partial class RadioClient");

        text.ShouldStartWith("/// <summary>Radio over the network.</summary>\n/// <remarks>\n/// Every call can throw these exceptions:");
        string[] thrown = ["ApiErrorException", "ApiFormatException", "ApiConnectionException", "OperationCanceledException"];
        thrown.ShouldAllBe(type => text.Contains($"<description><see cref=\"{type}\" />:"));
    }

    [Fact]
    public void Without_examples_there_is_none_in_the_documentation() =>
        Emitted.File("Radio.Client.g.cs", Given.Api()).ShouldNotContain("<example>");

    [Fact]
    public void An_existing_http_client_is_not_disposed() => Fragment("public RadioClient(HttpClient").ShouldBe("""
        /// <summary>Initializes a new instance that sends requests through an existing <see cref="HttpClient" />.</summary>
        /// <param name="httpClient">
        /// The HTTP client that sends the requests. It is not disposed. Its handler must not follow redirects.
        /// </param>
        /// <param name="credentials">The keys that sign each request.</param>
        /// <param name="options">The options, such as the zone, timeout and limits, or null to use the defaults.</param>
        /// <exception cref="ArgumentNullException">
        /// <paramref name="httpClient" /> or <paramref name="credentials" /> is null.
        /// </exception>
        /// <exception cref="InvalidOperationException">
        /// The loaded version of LiveStation.Runtime does not support this generated code.
        /// </exception>
        public RadioClient(HttpClient httpClient, NcpCredentials credentials, ApiClientOptions? options = null)
            : this(new ApiTransport(RadioApi.Profile, httpClient, credentials, options))
        {
        }
        """);

    [Fact]
    public void One_constructor_takes_an_http_client_since_typed_clients_find_none_of_two() =>
        Emitted.File("Radio.Client.g.cs", Model).Split("public RadioClient(HttpClient").Length.ShouldBe(2);

    [Fact]
    public void All_groups_share_one_transport() => Fragment("private RadioClient").ShouldBe("""
        private RadioClient(ApiTransport transport)
        {
            _transport = transport;
            Air = new AirClient(transport);
        }
        """);

    private static string Fragment(string start) => Emitted.Member(start, "Radio.Client.g.cs", Model);
}

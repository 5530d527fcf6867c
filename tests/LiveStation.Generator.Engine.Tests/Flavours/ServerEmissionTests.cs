using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Tests.Flavours.Support;

namespace LiveStation.Generator.Engine.Tests.Flavours;

public sealed class ServerEmissionTests
{
    private static readonly OperationModel Get =
        Given.Operation("getStation", "Get", new ObjectRef("Station"), Given.Parameter("id", Given.Whole)) with
        {
            Examples = EquatableArray.Of(
                Given.Example("works", ["1"], """{"content":{"id":1}}"""), Given.Failure("fails", ["2"], 404)),
        };

    [Fact]
    public void A_handler_responds_from_the_state_or_the_examples_by_default() =>
        Fragment("ValueTask<ServerReply<Station>> GetAsync").ShouldBe("""
            /// <summary>Does getStation.</summary>
            /// <param name="id">The id. Path parameter <c>id</c>.</param>
            /// <param name="call">The call that the server received.</param>
            /// <returns>The response to send.</returns>
            /// <seealso href="https://docs.example/en/page-of-getStation">API guide</seealso>
            ValueTask<ServerReply<Station>> GetAsync(int id, ServerCall call) =>
                call.RespondAsync(GetStationContract.Instance);
            """);

    [Fact]
    public void A_contract_holds_the_examples() => Fragment("public static class GetStationContract").ShouldBe("""
        /// <summary>Metadata and examples of the operation <c>getStation</c> for a server.</summary>
        public static class GetStationContract
        {
            /// <summary>The metadata and examples of the operation.</summary>
            public static readonly ServerOperation<Station> Instance = new(
                "getStation", "GET", "/stations/{id}",
                RadioApi.Envelope.Object(StationJson.Instance),
                new ServerExample("works", 200, new[] { "1" },
                    "{\"content\":{\"id\":1}}"),
                new ServerExample("fails", 404, new[] { "2" }, RadioErrorCodes.NotFound));

            internal static ValueTask<ServerReply<Station>> ServeAsync(IAirHandlers handlers, ServerCall call)
            {
                int id = call.PathInt32(0);
                return handlers.GetAsync(id, call);
            }
        }
        """);

    [Fact]
    public void Routes_lead_to_handlers() => Fragment("internal static void Map").ShouldBe("""
        /// <summary>Maps each route to its handler.</summary>
        /// <param name="routes">The route table to add the routes to.</param>
        /// <param name="handlers">The handlers of the calls.</param>
        internal static void Map(ServerRoutes routes, IAirHandlers handlers)
        {
            routes.Map(GetStationContract.Instance, call => GetStationContract.ServeAsync(handlers, call));
        }
        """);

    [Fact]
    public void The_service_has_all_handlers_and_routes_together()
    {
        string text = Emitted.File("Radio.Server.g.cs", Given.Api(Given.Group("Air", Get)), Emitted.Server);
        text.ShouldContain("    IAirHandlers Air => AirRoutes.Examples;\n");
        text.ShouldContain("        AirRoutes.Map(routes, handlers.Air);\n");
    }

    [Fact]
    public void A_server_has_the_same_types_and_json_as_a_client_and_no_client()
    {
        ApiModel model = Given.Api(Given.Group("Air", Get, Given.Type("Station"), Given.Enum("Band")));
        string[] client = [.. Emitted.Files(model).Select(file => file.Path)];
        string[] server = [.. Emitted.Files(model, Emitted.Server).Select(file => file.Path)];

        client.ShouldBe([
            "Radio.Service.g.cs", "Radio.Polyfills.g.cs", "Radio.Client.g.cs",
            "Air.Enums.g.cs", "Air.Types.g.cs", "Air.Json.g.cs", "Air.Operations.g.cs"]);
        server.ShouldBe([
            "Radio.Service.g.cs", "Radio.Polyfills.g.cs", "Radio.Server.g.cs",
            "Air.Enums.g.cs", "Air.Types.g.cs", "Air.Json.g.cs", "Air.Server.g.cs"]);
        Emitted.Units(model).Intersect(Emitted.Units(model, Emitted.Server)).Count().ShouldBe(5);
    }

    private static string Fragment(string start) =>
        Emitted.Member(start, "Air.Server.g.cs", Given.Api(Given.Group("Air", Get)), Emitted.Server);
}

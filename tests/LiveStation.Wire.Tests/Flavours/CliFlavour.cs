using System.Text;
using System.Text.Json.Nodes;
using LiveStation.Cli;
using LiveStation.Cli.Generated;
using LiveStation.CommandLine.CompilerServices;
using LiveStation.CommandLine.Running;
using LiveStation.CommandLine.Terminal;
using LiveStation.Generator.Engine.Model;
using LiveStation.Wire.Tests.Corpus;
using LiveStation.Wire.Tests.Support;

namespace LiveStation.Wire.Tests.Flavours;

/// <summary>The program <c>livestation</c>, in this process. Members of a body are options, or the body is a file.</summary>
/// <param name="isBodyFile">Whether the body is read from standard input instead of options.</param>
internal sealed class CliFlavour(bool isBodyFile = false) : IWireFlavour
{
    public string Name => "cli";

    public bool IsSigned => true;

    public IReadOnlyList<NotExpressible> NotExpressible { get; } = [];

    public Task SendAsync(CorpusExample example, Uri server, CancellationToken cancellationToken) =>
        RunAsync(Words(example, server), example.Body, example, cancellationToken);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>Runs a command line, which sends the request of an example.</summary>
    public static async Task RunAsync(string[] words, string input, CorpusExample example, CancellationToken cancellationToken)
    {
        StringWriter output = new(), error = new();
        ScreenTraits traits = new(80, IsInColour: false);
        Shell shell = new(new Screen(output, traits), new Screen(error, traits), Variables().GetValueOrDefault)
        {
            Clock = new ExampleClock(),
            Input = () => new MemoryStream(Encoding.UTF8.GetBytes(input)),
        };
        int exitCode = await CliProgram.Create().RunAsync(words, shell, cancellationToken);
        exitCode.ShouldBe(example.Status < 400 ? 0 : 1, error.ToString());
    }

    /// <summary>Whether the command asks before it sends the request.</summary>
    public static bool IsDestructive(CorpusExample example) => Commands[example.Operation].Command.IsDestructive;

    /// <summary>The variables with the keys.</summary>
    public static Dictionary<string, string> Variables() => new()
    {
        ["LIVESTATION_ACCESS_KEY"] = WireKeys.AccessKey,
        ["LIVESTATION_SECRET_KEY"] = WireKeys.SecretKey,
    };

    /// <summary>Returns the command line for an example.</summary>
    public string[] Words(CorpusExample example, Uri server)
    {
        (CommandGroup group, CommandEntry entry, ApiCommand command) = Commands[example.Operation];
        OperationModel operation = Spec.Operations.Single(one => one.Operation.Id == example.Operation).Operation;
        ExampleModel values = operation.Examples.Single(one => one.Name == example.Name);
        string zone = LiveStationCommands.All.Zones.Single(one => one.Zone.PathPrefix == example.Zone.Prefix).Name;
        return
        [
            group.Name, entry.Name, .. values.Path, .. Query(command, operation, values), .. Body(command, example),
            .. command.IsDestructive ? ["--yes"] : Array.Empty<string>(),
            "--endpoint", server.GetLeftPart(UriPartial.Authority), "--zone", zone,
        ];
    }

    private static readonly Dictionary<string, (CommandGroup Group, CommandEntry Entry, ApiCommand Command)> Commands =
        LiveStationCommands.All.Groups.SelectMany(group => group.Commands.Select(entry => (group, entry, entry.Create())))
            .ToDictionary(one => one.Item3.Operation);

    private static IEnumerable<string> Query(ApiCommand command, OperationModel operation, ExampleModel values) =>
        operation.Query.Zip(command.Options.Where(option => option.Path.Count == 0))
            .Where(pair => values.Query.Any(value => value.Wire == pair.First.Wire))
            .Select(pair => $"--{pair.Second.Name}={values.Query.Single(value => value.Wire == pair.First.Wire).Text}");

    private IEnumerable<string> Body(ApiCommand command, CorpusExample example)
    {
        if (example.Body.Length == 0)
            return [];
        if (isBodyFile)
            return ["--body", "-"];
        JsonNode body = JsonNode.Parse(example.Body)!;
        return command.Options.Where(option => option.Path.Count > 0).SelectMany(option => Option(option, At(body, option.Path)));
    }

    private static JsonNode? At(JsonNode? value, IEnumerable<string> path) =>
        path.Aggregate(value, (inner, name) => (inner as JsonObject)?[name]);

    private static IEnumerable<string> Option(CommandValue option, JsonNode? value) => value switch
    {
        null => [],
        JsonArray { Count: > 0 } items when items.All(item => item is JsonValue) =>
            items.Select(item => $"--{option.Name}={item}"),
        _ => [$"--{option.Name}={(value is JsonValue ? value.ToString() : value.ToJsonString())}"],
    };
}

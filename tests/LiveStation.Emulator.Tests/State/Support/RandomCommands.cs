using System.Globalization;
using System.Text.Json.Nodes;
using LiveStation.Emulator.State;
using LiveStation.Emulator.State.Model;
using LiveStation.Emulator.State.Worlds;
using LiveStation.Emulator.Tests.Support;
using ExampleModel = LiveStation.Generator.Engine.Model.ExampleModel;
using OperationModel = LiveStation.Generator.Engine.Model.OperationModel;

namespace LiveStation.Emulator.Tests.State.Support;

/// <summary>Sends random calls, acts and clock moves to a world, with bodies of the examples and keys of existing resources.</summary>
internal sealed class RandomCommands(TestWorld world, int seed)
{
    private readonly Random _random = new(seed);
    private readonly OperationModel[] _operations = [.. SpecModel.Operations];
    private readonly ApiModel _model = world.Worlds.Model;

    /// <summary>The number of accepted calls per operation.</summary>
    public Dictionary<string, int> Accepted { get; } = [];

    /// <summary>The number of refused calls.</summary>
    public int Refused { get; private set; }

    /// <summary>Everything that was answered, for comparison.</summary>
    public List<string> Log { get; } = [];

    public void Run(int count)
    {
        for (int i = 0; i < count; i++)
        {
            switch (_random.Next(12))
            {
                case 0:
                    world.Advance(_random.Next(8));
                    break;
                case 1 or 2:
                    Act();
                    break;
                default:
                    Call(_operations[_random.Next(_operations.Length)]);
                    break;
            }
            if (_random.Next(200) == 0)
                world.Advance(TimeSpan.FromHours(_random.Next(100)));
        }
    }

    private void Act()
    {
        Resource[] able = [.. world.World.World.All.Where(resource => ActsOf(resource).Any())];
        if (able.Length == 0)
            return;
        Resource resource = Pick(able);
        TransitionShape[] acts = [.. ActsOf(resource)];
        TransitionShape act = acts[_random.Next(acts.Length)];
        // Channels that the operator blocks or deletes are lost to most other commands.
        if (act.Actor != "operator" || _random.Next(8) == 0)
            world.World.Act(act.Actor!, resource.Type.Name, resource.Key, act.To!);
    }

    private static IEnumerable<TransitionShape> ActsOf(Resource resource) => resource.Type.Transitions.Where(
        transition => transition is { Actor: not null, To: not null } && transition.From.Contains(resource.State ?? ""));

    // Newer resources are in more states than older ones.
    private Resource Pick(Resource[] all) => all[_random.Next(2) == 0 ? _random.Next(all.Length) : _random.Next(Math.Max(0, all.Length - 8), all.Length)];

    private void Call(OperationModel operation)
    {
        OperationShape shape = _model.Shape.Operations[operation.Id];
        ExampleModel[] examples = [.. operation.Examples.Where(example => example.ErrorCode is null)];
        ExampleModel example = examples[_random.Next(examples.Length)];
        string[] path = [.. shape.Path.Select((value, i) => KeyFor(TypesOf(shape, value)) ?? example.Path[i])];
        Dictionary<string, string> query = example.Query.ToDictionary(value => value.Wire, value => value.Text);
        JsonNode? body = example.Request is null ? null : JsonNode.Parse(example.Request);
        if (body is JsonObject sent)
            SetKeys(sent, _model.Find(shape.Body)!);
        byte[] utf8 = body is null ? [] : System.Text.Encoding.UTF8.GetBytes(body.ToJsonString());
        StateResult result = world.Send(new StateCall(operation.Id, path, query.GetValueOrDefault, utf8));
        Log.Add($"{operation.Id} {result.Code} {result.Subject} {System.Text.Encoding.UTF8.GetString(result.Body.Span)}");
        if (result.Code is null)
        {
            ReplyReaders.Read(operation.Id, result.Body);
            Accepted[operation.Id] = Accepted.GetValueOrDefault(operation.Id) + 1;
        }
        else
        {
            Refused++;
        }
    }

    private void SetKeys(JsonObject body, TypeModel type)
    {
        foreach (MemberShape member in type.Shape.Members)
        {
            if (member.Type.Kind == WireKind.TimestampKst14 && body[member.Name] is not null)
            {
                body[member.Name] = world.Now.AddMinutes(_random.Next(1, 90)).ToOffset(TimeSpan.FromHours(9))
                    .ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
            }
            if (body[member.Name] is JsonObject inner && _model.Find(member.Type.ObjectName) is { } innerType)
                SetKeys(inner, innerType);
            if (member.KeyOf.Count == 0 || body[member.Name] is null || _random.Next(20) == 0)
                continue;
            if (KeyFor(member.KeyOf) is not { } key)
                continue;
            JsonNode value = member.Type.Of?.Kind == WireKind.Text || member.Type.Kind == WireKind.Text
                ? JsonValue.Create(key)
                : JsonValue.Create(long.Parse(key, CultureInfo.InvariantCulture));
            body[member.Name] = member.Type.Kind == WireKind.List ? new JsonArray(value) : value;
        }
    }

    private string? KeyFor(IReadOnlyList<string> types)
    {
        if (types.Count == 0 || _random.Next(25) == 0)
            return null;
        Resource[] all = [.. types.Select(_model.Find).SelectMany(type => world.World.World.Of(type!))];
        return all.Length == 0 ? null : Pick(all).Key;
    }

    private List<string> TypesOf(OperationShape shape, MemberShape value)
    {
        if (value.KeyOf.Count > 0)
            return value.KeyOf;
        List<TypeModel> types = [];
        Stack<TypeModel> above = new(_model.Find(shape.Type) is { } type ? [type] : []);
        while (above.TryPop(out TypeModel? one))
        {
            if (one.Shape.Key == value.Name)
                types.Add(one);
            one.Shape.Owners.Select(_model.Find).OfType<TypeModel>().ToList().ForEach(above.Push);
        }
        return [.. types.Select(one => one.Name)];
    }
}

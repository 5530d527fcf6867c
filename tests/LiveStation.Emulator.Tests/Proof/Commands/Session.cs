using System.Text.Json.Nodes;
using LiveStation.Emulator.Tests.Proof.Reference;
using LiveStation.Emulator.Tests.Proof.Support;

namespace LiveStation.Emulator.Tests.Proof.Commands;

/// <summary>An emulator and the reference that it must agree with.</summary>
internal sealed class Session : IDisposable
{
    private const string NeverHeardOf = "ls-20010101000000-none0";

    private readonly Coverage _coverage;
    private readonly List<string> _gone = [];

    public Session(Coverage coverage)
    {
        _coverage = coverage;
        World = new ReferenceWorld(Gateway.Now);
        BuiltIn.AddTo(World);
    }

    public ProofGateway Gateway { get; } = new();

    public ReferenceWorld World { get; }

    /// <summary>The step that is played.</summary>
    public Step Step { get; private set; }

    /// <summary>Plays one step.</summary>
    public void Play(Step step)
    {
        Step = step;
        Catalog.Of(step.Command).Run(this);
    }

    /// <summary>Moves the clocks of both.</summary>
    public void Advance(TimeSpan time)
    {
        Gateway.Advance(time);
        World.Advance(time);
    }

    /// <summary>Chooses one of what exists, newer ones more often; null for something that does not exist.</summary>
    public T? Pick<T>(IEnumerable<T> all)
        where T : class => Step.Subject % 16 == 0 ? null : Any(all, Step.Subject / 16);

    /// <summary>Chooses one of what exists; null if there is nothing.</summary>
    public static T? Any<T>(IEnumerable<T> all, int number)
        where T : class
    {
        T[] existing = [.. all];
        if (existing.Length == 0)
            return null;
        int last = Math.Min(existing.Length, number % 2 == 0 ? 4 : existing.Length);
        return existing[^(1 + number / 2 % last)];
    }

    /// <summary>The ID of a thing; for null, the ID of something that does not exist.</summary>
    public string IdOf(Thing? thing, bool isNumber = false) => thing?.Id
        ?? (isNumber ? "999999" : Step.Other % 2 == 0 || _gone.Count == 0 ? NeverHeardOf : _gone[Step.Other % _gone.Count]);

    /// <summary>Remembers an ID that must never be found again.</summary>
    public void Bury(string id) => _gone.Add(id);

    /// <summary>Calls an operation, and checks whether it is refused as the reference says.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="target">The path and query.</param>
    /// <param name="code">The code that the reference expects; null for success.</param>
    /// <param name="body">The body; null if there is none.</param>
    public ProofReply Call(string method, string target, int? code, JsonNode? body = null)
    {
        World.Settle();
        ProofReply reply = Gateway.Send(method, target, body);
        string about = $"{method} {target} {body?.ToJsonString()}\n{reply}\n{Gateway.LastLog}";
        reply.Status.ShouldBeLessThan(500, about);
        reply.Code.ShouldBe(code, about);
        _coverage.Add(reply);
        return reply;
    }

    /// <summary>Calls an operation about a thing, and compares the state in the response.</summary>
    public ProofReply Get(string target, Thing thing, string state)
    {
        ProofReply reply = Call("GET", target, null);
        reply.Content![state]!.ToString().ShouldBe(thing.State, $"{thing}: {reply}");
        return reply;
    }

    /// <summary>Lets someone outside the API change something, and checks whether that is possible as the reference says.</summary>
    public bool Act(string actor, Thing thing, string to, bool isPossible)
    {
        World.Settle();
        Gateway.Act(actor, thing.GetType().Name, thing.Id, to).ShouldBe(isPossible, $"{actor} makes {thing} {to}");
        return isPossible;
    }

    public void Dispose() => Gateway.Dispose();
}

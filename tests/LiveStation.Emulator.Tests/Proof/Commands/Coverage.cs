using LiveStation.Emulator.Tests.Proof.Support;

namespace LiveStation.Emulator.Tests.Proof.Commands;

/// <summary>What was called, over all sessions. A sample of the responses of each operation is compared with its schema.</summary>
internal sealed class Coverage
{
    // The first responses of an operation differ most; later ones are looked at now and then.
    private const int First = 12, Every = 60;

    private readonly Dictionary<string, int> _accepted = [];
    private readonly Dictionary<string, int> _refused = [];

    public IReadOnlyDictionary<string, int> Accepted => _accepted;

    public IReadOnlyDictionary<string, int> Refused => _refused;

    public int Validated { get; private set; }

    /// <inheritdoc />
    public override string ToString() => string.Join('\n', _accepted.OrderBy(pair => pair.Value).Select(
        pair => $"{pair.Key}: {pair.Value} accepted, {_refused.GetValueOrDefault(pair.Key)} refused"));

    public void Add(ProofReply reply)
    {
        string operation = reply.Operation.ShouldNotBeNull(reply.ToString());
        Dictionary<string, int> counts = reply.Code is null ? _accepted : _refused;
        int count = counts[operation] = counts.GetValueOrDefault(operation) + 1;
        if (reply.Code is not null || (count > First && count % Every != 0))
            return;
        Validated++;
        ReplySchemas.Errors(operation, reply.Utf8).ShouldBeEmpty($"{reply}");
    }
}

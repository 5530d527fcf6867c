using LiveStation.CommandLine.Running;

namespace LiveStation.Cli.Tests.Support;

/// <summary>A person who gives prepared answers.</summary>
internal sealed class ScriptedPrompt(params string?[] answers) : IPrompt
{
    private readonly Queue<string?> _answers = new(answers);

    public List<string> Questions { get; } = [];

    public Task<string?> AskAsync(string question, CancellationToken stop)
    {
        Questions.Add(question);
        return Task.FromResult(_answers.Dequeue());
    }

    public Task<string?> AskSecretlyAsync(string question, CancellationToken stop) => AskAsync("secretly: " + question, stop);
}

using LiveStation.CommandLine.Running;

namespace LiveStation.Cli.Tests.Support;

/// <summary>A person who gives prepared answers.</summary>
internal sealed class ScriptedPrompt(params string[] answers) : IPrompt
{
    private readonly Queue<string> _answers = new(answers);

    public List<string> Questions { get; } = [];

    public string? Ask(string question)
    {
        Questions.Add(question);
        return _answers.Dequeue();
    }

    public string? AskSecretly(string question) => Ask("secretly: " + question);
}

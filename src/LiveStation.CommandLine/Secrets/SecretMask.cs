using LiveStation.CommandLine.Running;

namespace LiveStation.CommandLine.Secrets;

/// <summary>What is shown in place of a secret.</summary>
internal static class SecretMask
{
    /// <summary>The text in place of a secret.</summary>
    public const string Text = "***";

    /// <summary>Creates the failure for a secret whose value is the mask.</summary>
    /// <param name="name">Name of the argument or option, or path of the member.</param>
    public static CommandFailure Refused(string name) => CommandFailure.NotUnderstood(new(
        $"{name} is {Text}, which is the mask of a secret and not its value. Specify the value, or omit it.",
        $"{name} 값 {Text}은(는) 비밀 정보를 가린 표시이며 실제 값이 아닙니다. 실제 값을 지정하거나 생략하세요."));
}

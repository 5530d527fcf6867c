using LiveStation.Generator.Engine.Flavours.CSharp.Documentation;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Tests.Flavours;

public sealed class DefaultSentenceTests
{
    [Theory]
    [InlineData(nameof(ScalarKind.DurationMinutes), "3", "3 minutes", "3분")]
    [InlineData(nameof(ScalarKind.DurationSeconds), "1", "1 second", "1초")]
    [InlineData(nameof(ScalarKind.DurationMilliseconds), "60000", "1 minute", "1분")]
    public void The_default_of_a_duration_has_a_unit(string kind, string text, string english, string korean) =>
        XmlSentences.OfDefault(text, new ScalarRef(Enum.Parse<ScalarKind>(kind))).ShouldBe(new DocXml(
            $"If the value is omitted, the service uses {english}.", $"값을 생략하는 경우 서비스의 기본값은 {korean}입니다."));

    [Fact]
    public void The_default_of_a_number_is_its_text() =>
        XmlSentences.OfDefault("3", new ScalarRef(ScalarKind.Integer32))!.En
            .ShouldBe("If the value is omitted, the service uses <c>3</c>.");
}
